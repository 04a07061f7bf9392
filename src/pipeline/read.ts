/**
 * The one ordered list of stages: an article in, its record out.
 *
 * reading (the model) -> resolve (who, when, where) -> extract (what) -> record. Stages never call each other; what a
 * stage needs of an earlier one is handed on here.
 */
import { actsOf } from "../extract/acts/acts.js";
import { figuresOf } from "../extract/figures/figures.js";
import { meetingsOf } from "../extract/meetings/meetings.js";
import { positionsOf } from "../extract/positions/positions.js";
import { sceneOf } from "../extract/scene.js";
import { statementsOf } from "../extract/statements/statements.js";
import { tracksOf } from "../extract/tracks/tracks.js";
import { type KnowledgeOptions, openLayers } from "../knowledge/opened.js";
import type { Knowledge } from "../knowledge/types.js";
import { mended } from "../reading/mend.js";
import { openReader, type Reader } from "../reading/reader.js";
import type { Reading } from "../reading/types.js";
import { ok, type Result } from "../record/fault.js";
import { RECORD_FORMAT, type Article, type ArticleRecord, type Origin } from "../record/record.js";
import { withBelonging } from "../record/tracks.js";
import { resolve } from "../resolve/resolve.js";
import { programVersion } from "../util/version.js";

export interface PipelineOptions {
  /** `small` (unless told), `large`, or the path of a model's folder. */
  readonly reader?: string;
  /** Threads of the model; as many as there are processors, at most four, unless told. */
  readonly threads?: number;
  /** What lies over the shipped knowledge: an update, what the user knows better. */
  readonly knowledge?: KnowledgeOptions;
}

export interface Pipeline {
  readonly version: Origin;
  /** Reads one article. The same article gives the same record, whatever was read before. */
  readonly read: (article: Article) => Promise<ArticleRecord>;
  /** How many articles are worth giving it at a time. */
  readonly abreast: number;
  readonly close: () => Promise<void>;
}

/** Loads the model and the knowledge; a fault where the model is missing or broken. */
export async function openPipeline(options: PipelineOptions = {}): Promise<Result<Pipeline>> {
  const reader = await openReader(options.reader, options.threads);
  if (!reader.ok) return reader;
  const opened = openLayers(options.knowledge ?? {});
  if (!opened.ok) return opened;
  const { knowledge, updated } = opened.value;
  const version: Origin = { program: programName(updated), reader: reader.value.name };
  return ok({
    version,
    abreast: 1,
    read: (article) => readArticle(article, reader.value, knowledge, version),
    close: () => reader.value.close(),
  });
}

/** Other knowledge makes other records: the day of an update stands behind the program's version. */
function programName(updated: string | null): string {
  return updated === null ? programVersion() : `${programVersion()}+${updated}`;
}

async function readArticle(
  article: Article,
  reader: Reader,
  knowledge: Knowledge,
  version: Origin,
): Promise<ArticleRecord> {
  const reading = await reader.read(article.text);
  return recordOf(article, reading, knowledge, version);
}

/** All that comes after the model: a Reading to a record. Pure. */
export function recordOf(
  article: Article,
  read: Reading,
  knowledge: Knowledge,
  madeBy: Origin,
): ArticleRecord {
  const reading = { ...read, words: mended(read.words) };
  const referents = resolve(reading, knowledge, article.published);
  const scene = sceneOf(reading, referents, article.published);
  const statements = statementsOf(scene);
  const meetings = meetingsOf(scene, statements);
  const acts = actsOf(scene, statements);
  const { positions, issues } = positionsOf(scene, statements, acts);
  const figures = figuresOf(scene, statements);
  const tracks = tracksOf(scene);
  return withBelonging({
    format: RECORD_FORMAT,
    madeBy,
    article,
    actors: referents.actors,
    statements,
    meetings,
    acts,
    positions,
    figures,
    tracks,
    issues,
  });
}
