/**
 * The record of an article, `rapporteur-record/1`.
 *
 * Every item stands on words that can be shown: it names the spans of the text that say it. What the text does
 * not say is null. Ids are unique within a record and stable for the same text and version of the program.
 */
import type { Span } from "./span.js";

export const RECORD_FORMAT = "rapporteur-record/1";

/** A date in EDTF: `2015-12-15`, `2015-12`, `2016-01~`, `2015-12-14/2015-12-16`. */
export type Edtf = string;

/** What was read, and where it came from. `text` never changes afterwards. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Day of publication; null where nobody told: relative dates then stay unknown. */
  readonly published: Edtf | null;
  readonly language: string;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  readonly sha256: string;
  /** File name or address it was read from. */
  readonly origin: string;
}

export const ACTOR_KINDS = [
  "person",
  "state",
  "government-body",
  "international-organization",
  "alliance",
  "armed-group",
  "party",
  "opposition",
  "people",
  "company",
  "media",
  "unnamed",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export type MentionForm = "name" | "nominal" | "pronoun";

export interface ActorMention extends Span {
  readonly form: MentionForm;
}

export interface Role {
  readonly title: string;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Whose agent the actor is on the article's date; the last link of the chain is its principal. */
  readonly actsFor: readonly string[];
  readonly roles: readonly Role[];
  readonly ids: Readonly<Record<string, string>>;
  /** Other words this actor goes by in the article (names and descriptions, no pronouns). */
  readonly aliases: readonly string[];
  readonly mentions: readonly ActorMention[];
  /** Who says that this is the actor: the article alone, the shipped knowledge, or the user. */
  readonly known: "article" | "knowledge" | "user";
}

/** What every item has: its place among the rules, and how far it can be trusted. */
export interface Item {
  readonly id: string;
  /** 0 to 1: how likely the item is right. */
  readonly score: number;
  /** The rule or head of the model that made it, for `show --why`. */
  readonly rule: string;
}

export type Manner = "direct" | "indirect" | "mixed";
export type Attitude = "speech" | "belief" | "intention" | "feeling";

export interface Statement extends Item {
  readonly speaker: readonly string[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly attitude: Attitude;
  readonly addressee: readonly string[];
  readonly date: Edtf | null;
  /** The statement in whose content this one stands. */
  readonly within: string | null;
  readonly issues: readonly string[];
}

export type MeetingFormat = "meeting" | "visit" | "phone" | "conference" | "summit" | "round";
export type MeetingStatus =
  | "proposed"
  | "tentative"
  | "scheduled"
  | "under-way"
  | "held"
  | "postponed"
  | "cancelled"
  | "refused"
  | "denied";

export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Meeting extends Item {
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  readonly host: string | null;
  readonly format: MeetingFormat;
  readonly date: Edtf | null;
  readonly dateEvidence: readonly Span[];
  readonly place: Place | null;
  readonly status: MeetingStatus;
  readonly conditions: readonly Span[];
  readonly topics: readonly string[];
  readonly track: string | null;
  readonly accordingTo: readonly string[];
  readonly evidence: readonly Span[];
}

export type ActType =
  | "AGREE"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";
export type ActStatus = "done" | "under-way" | "planned" | "hypothetical" | "negated";

export interface Act extends Item {
  readonly type: ActType;
  /** A mode of PLOVER (`allege`, `aerial`, `ceasefire`, ...); null where the words give none. */
  readonly mode: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly status: ActStatus;
  readonly content: readonly Span[];
  readonly conditions: readonly Span[];
  readonly date: Edtf | null;
  readonly place: Place | null;
  /** Empty where the article says it in its own voice. */
  readonly accordingTo: readonly string[];
  /** True where the article says it only by "reportedly" and the like, naming nobody. */
  readonly hearsay: boolean;
  readonly statement: string | null;
  /** The act that this one is about (an accusation's alleged act, a rejected request). */
  readonly about: string | null;
  readonly track: string | null;
  readonly trigger: readonly Span[];
  readonly evidence: readonly Span[];
}

export type Stance = "supports" | "opposes" | "conditional" | "undecided";

export interface Position extends Item {
  readonly actor: string;
  readonly issue: string | null;
  readonly proposition: readonly Span[];
  readonly stance: Stance;
  readonly statement: string | null;
  readonly act: string | null;
  readonly evidence: readonly Span[];
  readonly date: Edtf | null;
}

export type IssueFamily =
  | "groups"
  | "gender"
  | "state"
  | "governance"
  | "power-sharing"
  | "human rights"
  | "justice"
  | "security"
  | "transition"
  | "socio-economic"
  | "land"
  | "process";

export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly family: IssueFamily;
  readonly terms: readonly string[];
}

export type TrackKind = "talks" | "agreement" | "cease-fire" | "conference" | "conflict";

export interface Track extends Item {
  readonly name: string;
  readonly kind: TrackKind;
  readonly evidence: readonly Span[];
}

export interface Figure extends Item {
  /** The number, or null for words without one ("dozens"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `people`, `US dollars`, `per cent`, `square kilometres`, ... */
  readonly unit: string;
  /** `killed`, `wounded`, `displaced`, `detained`, `troops`, `aid`, ... */
  readonly what: string;
  readonly since: Edtf | null;
  readonly asOf: Edtf | null;
  readonly accordingTo: readonly string[];
  readonly evidence: readonly Span[];
}

/** Which program and model made a record. */
export interface Origin {
  readonly program: string;
  readonly reader: string;
}

export interface ArticleRecord {
  readonly format: typeof RECORD_FORMAT;
  readonly madeBy: Origin;
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
  readonly acts: readonly Act[];
  readonly positions: readonly Position[];
  readonly figures: readonly Figure[];
  readonly tracks: readonly Track[];
  readonly issues: readonly Issue[];
}

/** The groups of items, in the order in which they are shown. */
export const GROUPS = ["meetings", "statements", "acts", "positions", "figures", "tracks"] as const;
export type Group = (typeof GROUPS)[number];
