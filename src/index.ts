/**
 * Rapporteur as a library.
 *
 *     const dossier = await openDossier("dossier.db", { create: true });
 *     const pipeline = await openPipeline();
 *     if (!dossier.ok || !pipeline.ok) throw new Error("…");
 *     const desk = { dossier: dossier.value, pipeline: pipeline.value };
 *     for await (const fate of intake((await findInputs(["articles/"])).inputs, desk)) console.log(fate.what);
 *     const held = await meetings(dossier.value, { actor: "Russia", status: ["held"] });
 *
 * Bad input is a returned `Result`; only misuse of a function throws. Nothing here prints, exits or uses the network.
 * All values are plain JSON. Spans are half-open, in UTF-16 units: `text.slice(start, end)` is their words.
 */
export { findInputs, ingest } from "./ingest/ingest.js";
export type { IngestOptions, Ingested, Outcome } from "./ingest/types.js";
export { intake } from "./intake/intake.js";
export type { Desk, Fate, IntakeOptions } from "./intake/intake.js";
export { openPipeline, recordOf } from "./pipeline/read.js";
export type { Pipeline, PipelineOptions } from "./pipeline/read.js";
export { openPool } from "./pipeline/pool.js";
export {
  STATUSES,
  actors,
  acts,
  article,
  articles,
  figures,
  findItems,
  item,
  meetings,
  positions,
  statements,
  tracks,
} from "./query/index.js";
export type {
  ActorRef,
  ArticleHead,
  Evidence,
  Found,
  FoundItem,
  Page,
  Question,
  StoredActor,
} from "./query/index.js";
export { csvHeader, csvItem } from "./export/csv.js";
export { jsonClosing, jsonLine, jsonOpening, jsonRecord } from "./export/json.js";
export { daysOf } from "./record/edtf.js";
export type { DayRange } from "./record/edtf.js";
export type { Fault, FaultCode, Result } from "./record/fault.js";
export { countsOf, itemsOf, marksOf } from "./record/parts.js";
export type { GroupedItem, Mark, MarkRole } from "./record/parts.js";
export * from "./record/record.js";
export type { Span } from "./record/span.js";
export { openDossier } from "./store/index.js";
export type { OpenOptions } from "./store/index.js";
export type { Added, Dossier, Filter, Paging, RawBytes, Standing, StoredItem } from "./store/types.js";
export { programVersion } from "./util/version.js";
