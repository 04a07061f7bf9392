/**
 * `rapporteur show`: the record in lists, or one item or article by its id.
 */
import { Argument, type Command } from "commander";
import * as ask from "../../query/index.js";
import type { Result } from "../../record/fault.js";
import { failed, ok } from "../../record/fault.js";
import type { Group } from "../../record/record.js";
import type { Page } from "../../query/types.js";
import { openDossier } from "../../store/index.js";
import type { Dossier } from "../../store/types.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";
import { type FilterOptions, addFilters, questionOf, rows } from "../filters.js";
import type { Terminal } from "../terminal.js";
import { actorCard } from "./actor-card.js";
import { articleCard } from "./article-card.js";
import { card } from "./card.js";
import { actorList, articleList, itemList } from "./list.js";

export interface ShowOptions extends FilterOptions {
  readonly why?: true;
  readonly json?: true;
}

const EXAMPLES = `
What:
  meetings statements acts positions figures tracks actors articles
  actor NAME, with its roles, names and sources
  or the id of an item or an article, as the lists show them

Examples:
  rapporteur show meetings --actor Russia --since 2015-12
  rapporteur show meetings --status scheduled,postponed
  rapporteur show acts --type REQUEST,ACCUSE --limit 0
  rapporteur show statements --actor Lavrov --search '"honest talk"'
  rapporteur show positions --issue Assad --level possible
  rapporteur show actor Lavrov
  rapporteur show a3f9c1d.m1

Items that are more likely wrong than right are left out; --level possible shows them too.

Signs:
  meetings   ● held  ◐ under way  ○ scheduled  ◌ tentative  ◇ proposed
             » postponed  ✕ cancelled  ⊘ refused  ≠ denied
  acts       ● done  ◐ under way  ○ planned  ◌ hypothetical  ✕ negated
  positions  + supports  − opposes  ± conditional  ? undecided`;

/** Adds the command. */
export function addShow(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const command = program
    .command("show")
    .description("show the record: who met whom, who said what, where each side stands")
    .addArgument(new Argument("<what>", "a group, an id, or actor with a name"))
    .addArgument(new Argument("[name]", "of the actor"));
  addFilters(command)
    .option("-n, --limit <n>", "how many at most; 0 for all", rows)
    .option("--why", "tell which rule made each item, and its score")
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (what: string, name: string | undefined, options: ShowOptions) => {
      done(await show(what, name, options, terminal));
    });
}

/** Shows a list, an item or an article; gives the exit code. */
export async function show(
  what: string,
  name: string | undefined,
  options: ShowOptions,
  terminal: Terminal,
): Promise<number> {
  if ((what === "actor") !== (name !== undefined)) return told(misnamed(name), terminal);
  const opened = await openDossier(options.dossier, { create: false });
  if (!opened.ok) return told(opened, terminal);
  try {
    const text = await answer(opened.value, what, { ...options, name }, terminal);
    if (text.ok) await terminal.out(text.value);
    return told(text, terminal);
  } finally {
    await opened.value.close();
  }
}

function told(result: Result<unknown>, terminal: Terminal): number {
  if (result.ok) return EXIT.ok;
  terminal.err(`${messageOf(result.fault)}\n`);
  return exitOf(result.fault);
}

/** Items of a group; what is only possible is left out, and counted, unless a level is asked for. */
async function items(
  dossier: Dossier,
  group: Group,
  question: ask.Question,
  render: (page: Page<ask.FoundItem>, hidden: number) => string,
): Answer {
  const page = await ask.findItems(dossier, [group], { level: "likely", ...question });
  if (!page.ok) return page;
  if (question.level !== undefined) return ok(render(page.value, 0));
  const all = await ask.findItems(dossier, [group], { ...question, limit: 1 });
  return all.ok ? ok(render(page.value, all.value.total - page.value.total)) : all;
}

function misnamed(name: string | undefined): Result<never> {
  return name === undefined
    ? failed("usage", "actor", "The name of the actor is missing.", "Write `rapporteur show actor NAME`.")
    : failed("usage", name, "Only an actor is shown by its name.", "Write `rapporteur show actor NAME`.");
}

interface Asked extends ShowOptions {
  readonly name: string | undefined;
}

type Answer = Promise<Result<string>>;

async function answer(dossier: Dossier, what: string, options: Asked, terminal: Terminal): Answer {
  const question = questionOf(options);
  const listed = { why: options.why === true };
  const text = <T>(result: Result<T>, render: (value: T) => string): Result<string> => {
    if (!result.ok) return result;
    return ok(options.json ? `${JSON.stringify(result.value, null, 1)}\n` : render(result.value));
  };
  switch (what) {
    case "meetings":
    case "statements":
    case "acts":
    case "positions":
    case "figures":
    case "tracks":
      return items(dossier, what, question, (page, hidden) =>
        options.json
          ? `${JSON.stringify(page, null, 1)}\n`
          : itemList(page, what, terminal, { ...listed, hidden }),
      );
    case "actors":
      return text(await ask.actors(dossier, question), (page) => actorList(page, terminal));
    case "actor":
      return text(await ask.actor(dossier, options.name ?? ""), (page) => actorCard(page, terminal));
    case "articles":
      return text(await ask.articles(dossier, question), (page) => articleList(page, terminal));
    default:
      return what.includes(".")
        ? text(await ask.item(dossier, what), (found) => card(found, terminal))
        : text(await ask.article(dossier, what), (record) => articleCard(record, terminal));
  }
}
