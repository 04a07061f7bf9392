/**
 * One actor as a card: roles over time, names, whom it acts for, who acts for it, first and last seen with sources.
 */
import type { ActorPage } from "../../query/actor.js";
import type { StoredActor } from "../../query/types.js";
import { GROUPS } from "../../record/record.js";
import type { Seen, SeenRole, Sighting } from "../../store/types.js";
import { correctionWords } from "../actors/words.js";
import type { Terminal } from "../terminal.js";
import { cut, ends, fill, plain, wrap } from "../text.js";
import { countWords } from "./lines.js";
import { dateWords, shortId } from "./names.js";

const INDENT = "  ";
/** Most names and agents that are listed; --json has all. */
const MOST = 12;

/** The card of an actor. */
export function actorCard(page: ActorPage, terminal: Terminal): string {
  const lines = [
    ...headLines(page, terminal),
    ...section(
      "Roles",
      page.history.roles.map((role) => roleLine(role)),
      terminal,
    ),
    ...section(
      "Names",
      page.history.names.map((name) => [plain(name.name), seenWords(name)] as const),
      terminal,
    ),
    ...section(
      "Acts for",
      page.history.actsFor.map((one) => [plain(one.name), seenWords(one)] as const),
      terminal,
    ),
    ...section("Acting for it", page.agents.map(agentLine), terminal),
    ...sightings(page, terminal),
    ...correctionLines(page, terminal),
  ];
  return `${lines.join("\n")}\n`;
}

function headLines({ actor, history }: ActorPage, { colours, width }: Terminal): string[] {
  const acting = history.actsFor[0] === undefined ? "" : ` · for ${plain(history.actsFor[0].name)}`;
  const known = { article: "known from articles", knowledge: "known", user: "told by you" }[actor.known];
  const ids = Object.entries(actor.ids).map(([name, id]) => `${name} ${id}`);
  const counts = GROUPS.filter((group) => actor.counts[group] > 0).map((group) =>
    countWords(actor.counts[group], actor.counts[group], group),
  );
  const articles = countWords(actor.articles, actor.articles, "articles");
  return [
    ...wrap(`${plain(actor.name)} · ${actor.kind}${acting}`, width, "").map((line) => colours.bold(line)),
    ...wrap([plain(actor.id), known, ...ids].join(" · "), width, ""),
    ...wrap([articles, ...counts].join(", "), width, ""),
  ];
}

type Pair = readonly [left: string, right: string];

/** Lines with something on both ends, the most used first; the left one gives way where there is no room. */
function section(name: string, pairs: readonly Pair[], { colours, width }: Terminal): string[] {
  if (pairs.length === 0) return [];
  const lines = pairs.slice(0, MOST).flatMap(([left, right]) => {
    const room = width - INDENT.length - right.length - 2;
    return ends(INDENT + cut(left, Math.max(12, room)), colours.dim(right), width);
  });
  const more =
    pairs.length > MOST ? [colours.dim(`${INDENT}and ${pairs.length - MOST} more; --json has all`)] : [];
  return ["", colours.underline(name), ...lines, ...more];
}

function roleLine(role: SeenRole): Pair {
  const { title, from, to, known } = role;
  const dated = from !== null || to !== null;
  const time = dated ? `${from ?? "…"} to ${to ?? "…"}` : seenWords(role);
  const by = { article: "", knowledge: "", user: ", by you" }[known];
  return [plain(title), time + by];
}

function seenWords({ articles, first, last }: Seen): string {
  const days = [first.published, last.published].filter((day) => day !== null);
  const time = days.length === 0 ? "" : ` · ${[...new Set(days)].map(dateWords).join(" to ")}`;
  return `${countWords(articles, articles, "articles")}${time}`;
}

function agentLine(agent: StoredActor): Pair {
  return [`${plain(agent.name)} · ${agent.kind}`, countWords(agent.articles, agent.articles, "articles")];
}

function sightings({ history }: ActorPage, terminal: Terminal): string[] {
  const { first, last, articles } = history.seen;
  const shown =
    articles === 1
      ? [["Seen", first] as const]
      : [["First seen", first] as const, ["Last seen", last] as const];
  return ["", ...shown.flatMap(([name, seen]) => sightingLines(name, seen, terminal))];
}

function sightingLines(name: string, seen: Sighting, { colours, width }: Terminal): string[] {
  const outlet = plain(seen.outlet ?? "outlet not known");
  const words = `${fill(name, 12)}${dateWords(seen.published)}, ${outlet}`;
  const id = shortId(seen.article);
  const title = cut(plain(seen.title ?? "(no title)"), width - 12);
  return [...ends(cut(words, width - id.length - 2), colours.cyan(id), width), " ".repeat(12) + title];
}

function correctionLines({ corrections }: ActorPage, { colours, width }: Terminal): string[] {
  if (corrections.length === 0) return [];
  const lines = corrections.flatMap(({ n, correction }) => {
    const [first = "", ...more] = wrap(correctionWords(correction), width - 6, "");
    return [`${String(n).padStart(4)}  ${first}`, ...more.map((line) => " ".repeat(6) + line)];
  });
  return ["", colours.underline("Corrections"), ...lines];
}
