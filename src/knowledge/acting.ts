/**
 * Whom an actor acts for on a day: those it always acts for, then those whose offices it holds, the office that makes
 * the others first.
 *
 * What enters are offices as sources list them, in order of time. An office that is nobody's main one goes behind: one
 * without a title, one whose title is no office known beside one that is ("French Co-Prince" beside "President"), one
 * in a party, and the crowns that a monarch wears beside the first. Offices that are alike keep the order of the
 * sources; a state goes before one of its bodies.
 */
import { isOffice, officeKey } from "./office.js";
import { holdsOn } from "./terms.js";
import type { KnownActor, Office } from "./types.js";

/** The state from which the monarch of several reigns. */
const FIRST_CROWN = "state/GBR";

interface Held extends Office {
  readonly of: string;
}

/** Ids that an actor acts for on a day (ISO; null: only those for whom it acts whatever the day). */
export function actsForOn(actor: KnownActor | null, day: string | null): readonly string[] {
  if (actor === null) return [];
  const held = day === null ? [] : actor.offices.filter((office) => isHeld(office) && holdsOn(office, day));
  return [...new Set([...actor.actsFor, ...inOrder(held as readonly Held[]).map(({ of }) => of)])];
}

const isHeld = (office: Office): office is Held => office.of !== null;

/** The main office first; sorting keeps those that are alike as they were. */
function inOrder(offices: readonly Held[]): readonly Held[] {
  if (offices.length < 2) return offices;
  const ofState = offices.some(({ of }) => of.startsWith("state/"));
  const crowned = offices.some((office) => isCrown(office) && office.of === FIRST_CROWN);
  const behind = (office: Held): number => {
    if (office.of.startsWith("party/")) return 2;
    if (office.of.startsWith("body/")) return ofState ? 1 : 0;
    return crowned && isCrown(office) && office.of !== FIRST_CROWN ? 1 : 0;
  };
  return [...offices].sort((a, b) => vague(a) - vague(b) || behind(a) - behind(b));
}

function vague({ title, of }: Held): number {
  if (title === "") return 2;
  return isOffice(title, of) ? 0 : 1;
}

const isCrown = ({ title, of }: Held): boolean => officeKey(title, of) === "monarch";
