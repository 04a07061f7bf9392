/**
 * The API's typed client. A problem that the API tells is thrown as `Problem`, so that pages show its words.
 */
import createClient from "openapi-fetch";
import type { components, paths } from "../api/schema.js";

type Schemas = components["schemas"];
export type FoundItem = Schemas["FoundItem"];
export type FoundMeeting = Schemas["FoundMeeting"];
export type FoundStatement = Schemas["FoundStatement"];
export type FoundAct = Schemas["FoundAct"];
export type FoundPosition = Schemas["FoundPosition"];
export type FoundFigure = Schemas["FoundFigure"];
export type FoundTrack = Schemas["FoundTrack"];
export type ArticleHead = Schemas["ArticleHead"];
export type ActorRef = Schemas["ActorRef"];
export type StoredActor = Schemas["StoredActor"];
export type ActorPage = Schemas["ActorPage"];
export type Seen = Schemas["Seen"];
export type Sighting = Schemas["Sighting"];
export type SeenRole = Schemas["SeenRole"];
export type KeptCorrection = Schemas["KeptCorrection"];
export type Numbers = Schemas["Numbers"];
export type Tally = Schemas["Tally"];
export type Timeline = Schemas["Timeline"];
export type Point = Schemas["Point"];
export type Matrix = Schemas["Matrix"];
export type Now = Schemas["Now"];
export type About = Schemas["About"];
export type Group = FoundItem["group"];

export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/** What the API says is wrong, and what to do about it. */
export class Problem extends Error {
  constructor(
    readonly title: string,
    readonly detail: string,
    readonly status: number,
    readonly where: string,
  ) {
    super(title);
  }
}

export const client = createClient<paths>({ baseUrl: "/api/v1" });

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The value of an answer; throws the problem where there is none. */
export async function valueOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem(
      "The server doesn't answer.",
      "Is `rapporteur serve` still running? Start it again, then load the page anew.",
      0,
      "",
    );
  }
  if (answer.data !== undefined) return answer.data;
  throw problemIn(answer.error, answer.response.status);
}

export function problemIn(told: unknown, status: number): Problem {
  const { title, detail, where } = (told ?? {}) as Partial<Record<"title" | "detail" | "where", string>>;
  return new Problem(title ?? `The server answers ${status}.`, detail ?? "", status, where ?? "");
}
