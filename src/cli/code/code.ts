/**
 * What `rapporteur code` does: lines in, codes out, one at a time.
 *
 * A bad line is named and counted and never stops the run. Ctrl-C finishes the line in hand; run again with the same
 * `--out`, it goes on with the lines that are not answered yet.
 */
import { type Coder, openCoder } from "../../code/coder.js";
import { lineOf } from "../../code/lines.js";
import type { Fault } from "../../record/fault.js";
import { exitOf, messageOf } from "../fault.js";
import { openProgress } from "../read/progress.js";
import { onInterrupt } from "../interrupt.js";
import type { Terminal } from "../terminal.js";
import { type Answers, openAnswers } from "./answers.js";
import { checkInput, countLines, linesOf } from "./input.js";
import type { CodeOptions } from "./options.js";
import { exitOfRun, type Fate, including, NOTHING_YET, tallyJson, tallyText } from "./tally.js";

/** Codes the lines of a file; gives the exit code. */
export async function code(path: string, options: CodeOptions, terminal: Terminal): Promise<number> {
  const input = await checkInput(path);
  if (!input.ok) return ended(input.fault, terminal);
  const coder = await openCoder({ reader: options.reader, always: options.always === true });
  if (!coder.ok) return ended(coder.fault, terminal);
  const answers = await openAnswers(options.out, terminal);
  if (!answers.ok) {
    await coder.value.close();
    return ended(answers.fault, terminal);
  }
  try {
    return await run(path, { coder: coder.value, answers: answers.value }, options, terminal);
  } finally {
    await answers.value.close();
    await coder.value.close();
  }
}

function ended(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

interface Desk {
  readonly coder: Coder;
  readonly answers: Answers;
}

async function run(path: string, desk: Desk, options: CodeOptions, terminal: Terminal): Promise<number> {
  const progress = openProgress(terminal, await countLines(path));
  const stop = new AbortController();
  const release = onInterrupt(stop, progress.say, "line");
  let tally = NOTHING_YET;
  for await (const { fate, number } of fates(path, desk, stop.signal)) {
    tally = including(tally, fate);
    if (fate.what === "bad") progress.say(`bad ${messageOf(fate.fault)}`);
    progress.step(`line ${number}`);
  }
  release();
  progress.end();
  const interrupted = stop.signal.aborted;
  const words = options.json ? tallyJson(tally, interrupted) : tallyText(tally, options.out, interrupted);
  // answers have standard output to themselves unless a file takes them
  if (options.out === undefined) terminal.err(words);
  else await terminal.out(words);
  return exitOfRun(tally, interrupted);
}

interface Told {
  readonly fate: Fate;
  readonly number: number;
}

/** What becomes of each line; ends after a line that can't be written, and after the one in hand when stopped. */
async function* fates(path: string, desk: Desk, signal: AbortSignal): AsyncGenerator<Told, void, undefined> {
  const seen = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(path, signal)) {
    number++;
    if (signal.aborted) return;
    if (line.trim() === "") continue;
    const fate = await fateOf(line, `${path}:${number}`, desk, seen);
    yield { fate, number };
    if (fate.what === "stopped") return;
  }
}

async function fateOf(
  line: string,
  where: string,
  { coder, answers }: Desk,
  seen: Map<string, number>,
): Promise<Fate> {
  const read = lineOf(line, where);
  if (!read.ok) return { what: "bad", fault: read.fault };
  const id = JSON.stringify(read.value.id);
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  if (before < (answers.answered.get(id) ?? 0)) return { what: "kept" };
  const answer = await coder.code(read.value);
  const written = await answers.write(`${JSON.stringify(answer)}\n`);
  if (!written.ok) return { what: "stopped", fault: written.fault };
  return { what: "coded", related: "codings" in answer ? answer.codings.length > 0 : answer.type !== null };
}
