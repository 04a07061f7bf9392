/**
 * The reader: text in, Reading out.
 *
 * Opens a reader by its name or folder, checked against its hashes. The same text gives the same Reading
 * whatever was read before or is read beside it; texts of any length are read whole.
 */
import { availableParallelism } from "node:os";
import { ok, type Result } from "../record/fault.js";
import { assemble, type BareWord } from "./assemble.js";
import { afterDatelines } from "./dateline.js";
import { coreferenceOf, joinedCoref, NOBODY, type CorefNetwork } from "./coref.js";
import type { CorefInput } from "./coref-mentions.js";
import { running } from "./decode/links.js";
import { decoded, type StretchReading } from "./decode/stretch.js";
import { featuresOf, type Features } from "./features.js";
import { readModel, type Manifest } from "./manifest.js";
import { Pieces } from "./pieces.js";
import { scoresOf } from "./scores.js";
import { readerFolder } from "./readers.js";
import { openCorefNetwork, openNetworks, type Networks } from "./session.js";
import type { Attribution, Coreference, Name, Reading, WordRange } from "./types.js";
import { stretchesOf } from "./windows.js";
import { findWords } from "./words.js";

export interface Reader {
  /** Name and version of the model: "small 0.1.0". */
  readonly name: string;
  /** SHA-256 of the network's file: two readers of the same weights read alike. */
  readonly weights: string;
  /** Reads a text; several may be read at the same time. */
  readonly read: (text: string) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/** More threads than this gain little on windows of this size. */
const MOST_THREADS = 4;

export interface ReaderOptions {
  /** Whether readings tell who is who (`Reading.coreference`): it takes about a third more time. */
  readonly coreference?: boolean;
}

/** Opens a reader: `small`, `large` or the path of a model's folder. A fault where it is missing or broken. */
export async function openReader(
  named = "small",
  threads: number = Math.min(MOST_THREADS, availableParallelism()),
  { coreference = false }: ReaderOptions = {},
): Promise<Result<Reader>> {
  const folder = readerFolder(named);
  if (!folder.ok) return folder;
  const wanted = coreference ? (["reader", "pairs", "coref"] as const) : (["reader", "pairs"] as const);
  const model = await readModel(folder.value, wanted);
  if (!model.ok) return model;
  const networks = await openNetworks(model.value, threads);
  if (!networks.ok) return networks;
  const coref = coreference ? await openCorefNetwork(model.value, threads) : ok(null);
  if (!coref.ok) return coref;
  const { manifest, vocabulary } = model.value;
  const pieces = new Pieces(vocabulary);
  const name = `${manifest.name} ${manifest.version}`;
  return ok({
    name,
    weights: manifest.files["reader.onnx"]!.sha256,
    read: (text) =>
      readText(text, name, {
        manifest,
        pieces,
        networks: networks.value,
        coref: coref.value?.scores ?? null,
      }),
    close: async () => {
      await networks.value.close();
      await coref.value?.close();
    },
  });
}

interface Parts {
  readonly manifest: Manifest;
  readonly pieces: Pieces;
  readonly networks: Networks;
  readonly coref: CorefNetwork | null;
}

async function readText(text: string, reader: string, parts: Parts): Promise<Reading> {
  const spans = findWords(text);
  const features = featuresOf(text, spans);
  const bare: BareWord[] = [];
  const starts = new Array<boolean>(spans.length).fill(false);
  const names: Name[] = [];
  const attributions: Attribution[] = [];
  let coreference = NOBODY;
  for (const { first, end } of stretchesOf(spans.length, (i) => features[i]!.before === 3)) {
    const words = spans.slice(first, end);
    const found = await readStretch(features.slice(first, end), parts);
    for (const sentence of found.sentences) starts[first + sentence.first] = true;
    words.forEach((word, i) => bare.push(bareWord(word, found, i, first)));
    names.push(...found.names.map((name) => ({ ...name, ...moved(name, first) })));
    const earlier = attributions.length;
    attributions.push(...found.attributions.map((a) => movedAttribution(a, first, earlier)));
    if (found.coreference) coreference = joinedCoref(coreference, found.coreference, first);
  }
  const reading = { ...assemble(text, bare, starts, features), names, attributions, reader };
  return parts.coref ? { ...reading, coreference } : reading;
}

interface StretchFound extends StretchReading {
  readonly coreference?: Coreference;
}

async function readStretch(
  features: readonly Features[],
  { manifest, pieces, networks, coref }: Parts,
): Promise<StretchFound> {
  const forms = features.map((f) => f.form);
  const inputs = features.map(({ form, letters, before, quote, place }) => ({
    pieces: pieces.of(form),
    features: [letters, before, quote, place] as const,
  }));
  const scores = await scoresOf(inputs, networks, manifest.window, pieces);
  const before = features.map((f) => f.before);
  const reports = afterDatelines(forms, before);
  const forced = (i: number): boolean => before[i] === 3 || reports.has(i);
  const found = await decoded(scores, before, forced, manifest, networks);
  if (!coref) return found;
  return {
    ...found,
    coreference: await coreferenceOf(corefInput(found, features), scores.heads.states, coref),
  };
}

/** What coreference is read from, counted from the stretch's first word. */
function corefInput(found: StretchReading, features: readonly Features[]): CorefInput {
  const starts = new Set(found.sentences.map((s) => s.first));
  const names = features.map(() => "O");
  for (const { first, end, type } of found.names) {
    for (let i = first; i < end; i++) names[i] = `${i === first ? "B" : "I"}-${type}`;
  }
  return {
    forms: features.map((f) => f.form),
    xpos: found.xpos,
    heads: found.heads,
    relations: found.relations,
    sentence: [...running(features.map((_, i) => starts.has(i)))],
    paragraph: [...running(features.map((f) => f.before >= 2))],
    quoted: features.map((f) => f.quote === 2),
    names,
    attributions: found.attributions.filter((a) => a.within === undefined),
  };
}

function bareWord(
  span: { start: number; end: number },
  found: StretchReading,
  i: number,
  offset: number,
): BareWord {
  const head = found.heads[i]!;
  return {
    start: span.start,
    end: span.end,
    lemma: "",
    upos: found.upos[i]!,
    xpos: found.xpos[i]!,
    relation: found.relations[i]!,
    head: head < 0 ? -1 : head + offset,
  };
}

function moved({ first, end }: WordRange, by: number): WordRange {
  return { first: first + by, end: end + by };
}

/** `words` and `attributions`: how many come before the stretch. */
function movedAttribution(attribution: Attribution, words: number, attributions: number): Attribution {
  const move = (ranges: readonly WordRange[]): WordRange[] => ranges.map((range) => moved(range, words));
  return {
    source: move(attribution.source),
    cue: move(attribution.cue),
    content: move(attribution.content),
    ...(attribution.within !== undefined && { within: attribution.within + attributions }),
    score: attribution.score,
  };
}
