/**
 * Tables of the SQLite dossier as the migrations make them, for Kysely.
 *
 * `article` has one row a version; `item` and what hangs on it exist for latest versions only, earlier ones are kept
 * whole as JSON in `retired`. Days are counted from 1970-01-01; `day_first` of an item falls back on its article's
 * day, so that every list has one order.
 */
import type { Generated } from "kysely";

export interface ArticleTable {
  n: Generated<number>;
  id: string;
  source: string;
  version: number;
  latest: number;
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: string | null;
  day_first: number;
  day_last: number;
  language: string;
  origin: string;
  sha256: string;
  program: string;
  reader: string;
  read_at: string;
  counts: string;
}

export interface BodyTable {
  article: number;
  title: string | null;
  text: string;
  issues: string;
}

export interface RawTable {
  article: number;
  media_type: string;
  bytes: Uint8Array;
}

export interface RetiredTable {
  article: number;
  record: string;
}

export interface ItemTable {
  n: Generated<number>;
  id: string;
  article: number;
  grp: string;
  status: string | null;
  type: string | null;
  day_first: number;
  day_last: number;
  score: number;
}

/** Apart from `item`, so that filters read narrow rows only. */
export interface ItemJsonTable {
  item: number;
  json: string;
}

export interface ItemActorTable {
  actor: number;
  grp: string;
  day_first: number;
  item: number;
  /** 1 where the item names the actor itself, 0 where it names one who acts for it. */
  direct: number;
  /** In a statement: 1 speaks, 2 is spoken to, 3 both or either; 0 elsewhere. */
  part: number;
}

export interface ItemWordsTable {
  rowid: number;
  words: string;
  about: string;
  names: string;
}

export interface ActorTable {
  n: Generated<number>;
  id: string;
  name: string;
  kind: string;
  known: string;
  ids: string;
  /** In how many articles, and in how many items of each group itself. */
  articles: number;
  counts: string;
  day_first: number | null;
  day_last: number | null;
}

export interface ActorNameTable {
  n: Generated<number>;
  actor: number;
  /** As compared: lower case, no accents, no punctuation. */
  folded: string;
  name: string;
}

/** Whom an actor was seen acting for. */
export interface ActsForTable {
  actor: number;
  principal: number;
}

export interface ArticleActorTable {
  article: number;
  /** Id in the record, and its place there. */
  local: string;
  seq: number;
  actor: number;
  principal: string | null;
  json: string;
  /** Ids of those it acts for, as JSON; empty where an earlier version of the program stored it. */
  chain: string;
}

export interface CorrectionTable {
  n: Generated<number>;
  batch: number;
  made_at: string;
  json: string;
}

/** A key under which a person that an article introduces may be meant later. */
export interface IntroductionTable {
  article: number;
  key: string;
  day: number;
  json: string;
}

/** A key by which an article's person may have been introduced earlier. */
export interface ShortNameTable {
  article: number;
  key: string;
  day: number;
}

/** A position with an issue: who holds it, for whose side, about what. */
export interface StandTable {
  item: number;
  holder: number;
  side: number;
  /** The matter that the issue belongs to. */
  issue: string;
  name: string;
  family: string;
  stance: string;
  day_first: number;
}

/** A name of issues as compared, and the one of the matter it belongs to. */
export interface MatterTable {
  issue: string;
  matter: string;
  /** Of length 1, little-endian numbers of four bytes. */
  vector: Uint8Array;
}

/** A track that the user has named. */
export interface NamedTrackTable {
  n: Generated<number>;
  folded: string;
  json: string;
}

export interface Tables {
  article: ArticleTable;
  body: BodyTable;
  raw: RawTable;
  retired: RetiredTable;
  item: ItemTable;
  item_json: ItemJsonTable;
  item_actor: ItemActorTable;
  item_words: ItemWordsTable;
  actor: ActorTable;
  actor_name: ActorNameTable;
  acts_for: ActsForTable;
  article_actor: ArticleActorTable;
  stand: StandTable;
  matter: MatterTable;
  named_track: NamedTrackTable;
  correction: CorrectionTable;
  introduction: IntroductionTable;
  short_name: ShortNameTable;
}
