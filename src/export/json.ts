/**
 * Records and items as JSON: one document, or one value a line (JSON Lines).
 *
 * `json` has whole records, `{"format":"rapporteur-dossier/1","records":[…]}`, in pieces, so that a dossier need not
 * fit into memory; `jsonl` has one item a line with its words, article and actors.
 */
import type { ArticleRecord } from "../record/record.js";
import type { FoundItem } from "../query/types.js";

export const DOSSIER_FORMAT = "rapporteur-dossier/1";

/** The opening of a document of records. */
export function jsonOpening(): string {
  return `{"format":${JSON.stringify(DOSSIER_FORMAT)},"records":[`;
}

/** A record within the document. */
export function jsonRecord(record: ArticleRecord, first: boolean): string {
  return `${first ? "" : ","}\n${JSON.stringify(record)}`;
}

/** The end of a document of records. */
export function jsonClosing(): string {
  return "\n]}\n";
}

/** One item a line. */
export function jsonLine(found: FoundItem): string {
  return `${JSON.stringify(found)}\n`;
}
