/**
 * The dossier: all records about one matter, behind one contract whatever the database.
 *
 * Records enter whole and are committed article by article; items, articles and actors leave by filter. Bad files
 * and a full disk are faults, never exceptions, and cost nothing that was stored. The latest version of an article
 * is what questions see; earlier versions are kept whole.
 */
import type { Correction, KeptCorrection } from "../record/corrections.js";
import type { DayRange } from "../record/edtf.js";
import type { Result } from "../record/fault.js";
import type { GroupedItem } from "../record/parts.js";
import type { ActorKind, Article, ArticleRecord, Group, Issue, Origin } from "../record/record.js";
import type { NamedTrack } from "../record/tracks.js";

/** The bytes an article was taken from, where its text isn't simply their decoding. */
export interface RawBytes {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * How an article stands to what is stored: `new`; `unchanged` (same words, same facts about it, same program);
 * `reread` (same words, to be read anew by another program or with other facts); `changed` (other words from the
 * same place: a new version).
 */
export type Standing = "new" | "unchanged" | "reread" | "changed";

/** How an article stands, and the id of the stored version that it was compared with. */
export interface Stands {
  readonly standing: Standing;
  readonly article: string | null;
}

export interface Added {
  /** The article's id in the dossier. */
  readonly article: string;
  readonly standing: Standing;
  readonly version: number;
}

/** An article without its text, as lists show it. */
export interface ArticleHead {
  /** The article's own id; ids of items begin with it. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly origin: string;
  readonly sha256: string;
  readonly version: number;
  /** False for versions that a later one has replaced. */
  readonly latest: boolean;
  /** When it was read, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly madeBy: Origin;
  readonly counts: Readonly<Record<Group, number>>;
}

/** An actor as an item names it: who it is in the dossier, and whom it acts for on the article's date. */
export interface ActorRef {
  /** Id in the dossier: that of the knowledge where it is known, else one of the dossier's own. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Name of the last link of the chain it acts for; null where it acts for nobody. */
  readonly principal: string | null;
}

/** An item where it stands. `actors` and `issues` resolve the ids that the item has. */
export type StoredItem = GroupedItem & {
  /** Id in the dossier: article, dot, id in the record. */
  readonly id: string;
  readonly article: ArticleHead;
  readonly actors: Readonly<Record<string, ActorRef>>;
  readonly issues: readonly Issue[];
};

export interface StoredActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly known: "article" | "knowledge" | "user";
  readonly ids: Readonly<Record<string, string>>;
  /** Other names seen. */
  readonly aliases: readonly string[];
  /** Names of those it was seen acting for. */
  readonly actsFor: readonly string[];
  /** How many articles name it. */
  readonly articles: number;
  /** Items that involve it itself, by group. */
  readonly counts: Readonly<Record<Group, number>>;
  /** Days of the first and last article that names it, ISO; null where no article is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** What is asked for. Fields that are left out ask for nothing; all that are given must hold. */
export interface Filter {
  readonly groups?: readonly Group[];
  /** Name or alias of an actor; items of those who act for it count too. */
  readonly actor?: string;
  /** Names of actors in a statement: who speaks, who is spoken to. Items of other groups have neither. */
  readonly speaker?: string;
  readonly addressee?: string;
  /** Words of what the item is about. */
  readonly issue?: string;
  /** Words of the item, or of the article where articles are asked for. */
  readonly search?: string;
  /** Items whose date may lie in the range; an item without a date counts by its article's. */
  readonly days?: DayRange;
  readonly status?: readonly string[];
  readonly type?: readonly string[];
  /** Id of an article. */
  readonly article?: string;
  /** Name of an outlet, as written. */
  readonly outlet?: string;
  /** The least score, 0 to 1. */
  readonly score?: number;
  /** A column of the matrix of positions: only positions in it pass. */
  readonly column?: MatrixColumn;
}

export interface MatrixColumn {
  readonly of: MatrixColumns;
  readonly id: string;
}

/** How many items have a value; `value` is null for those without. */
export interface Tally {
  readonly value: string | null;
  readonly count: number;
}

/** How the items that pass a filter are spread. */
export interface Tallies {
  readonly groups: Readonly<Record<Group, number>>;
  readonly status: readonly Tally[];
  readonly type: readonly Tally[];
  /** Most first, twelve at most. */
  readonly outlets: readonly Tally[];
}

/** How many items of a status may lie in a month, `2015-12`. */
export interface MonthTally {
  readonly month: string;
  readonly status: string | null;
  readonly count: number;
}

/** What the columns of the matrix of positions are. */
export type MatrixColumns = "issue" | "family";

/** Positions of one side on one issue or family: how many, and the latest. */
export interface Stand {
  /** Id of the side: of the actor itself where it acts for nobody. */
  readonly side: string;
  readonly column: string;
  readonly count: number;
  readonly latest: StoredItem;
}

/** A row or column of the matrix with all its positions, also those in cells that are not shown. */
export interface MatrixHead {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface MatrixSize {
  readonly sides: number;
  readonly columns: number;
}

export interface Matrix {
  readonly sides: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: readonly Stand[];
}

export interface Paging {
  /** How many at most; 0 for all. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly order: "newest" | "oldest";
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** How many there are on all pages together. */
  readonly total: number;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export interface DossierCounts extends Readonly<Record<Group, number>> {
  readonly articles: number;
  readonly actors: number;
}

/** Where something of an actor was seen. */
export interface Sighting {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** How often something was seen; first and last in the order of articles' days, undated ones first. */
export interface Seen {
  readonly articles: number;
  readonly first: Sighting;
  readonly last: Sighting;
}

export interface SeenName extends Seen {
  readonly name: string;
}

export interface SeenRole extends Seen {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly known: "article" | "knowledge" | "user";
}

/** Somebody whom an actor was seen acting for. */
export interface SeenPrincipal extends Seen {
  readonly id: string;
  readonly name: string;
}

/** What articles tell of an actor, and when. */
export interface ActorHistory {
  /** All articles that were looked at: the newest, 2,000 at most. */
  readonly seen: Seen;
  /** In order of time where dated, titles of articles after them. */
  readonly roles: readonly SeenRole[];
  /** The most used first. */
  readonly names: readonly SeenName[];
  readonly actsFor: readonly SeenPrincipal[];
}

/** What corrections have done at once. */
export interface Corrected {
  readonly corrections: readonly KeptCorrection[];
  /** How many stored articles have other actors now. */
  readonly articles: number;
}

/** The name of an issue with its sentence vector, of length 1. */
export interface NamedIssue {
  readonly name: string;
  readonly vector: Float32Array;
}

export interface Dossier {
  /** File or address. */
  readonly where: string;
  readonly standing: (article: Article, madeBy: Origin) => Promise<Result<Stands>>;
  /** Stores a record in one transaction: all of it, or nothing. `again` stores one that is unchanged as well. */
  readonly add: (record: ArticleRecord, raw: RawBytes | null, again?: boolean) => Promise<Result<Added>>;
  /** Which names of issues the dossier has not yet compared with those it knows. */
  readonly unplaced: (names: readonly string[]) => Promise<Result<readonly string[]>>;
  /** Compares names of issues with those it knows: those of like meaning are one matter in records added later. */
  readonly placeIssues: (named: readonly NamedIssue[]) => Promise<Result<void>>;
  readonly items: (filter: Filter, paging: Paging) => Promise<Result<Page<StoredItem>>>;
  readonly articles: (filter: Filter, paging: Paging) => Promise<Result<Page<ArticleHead>>>;
  /** The most named first, whatever the order of the paging. */
  readonly actors: (filter: Filter, paging: Paging) => Promise<Result<Page<StoredActor>>>;
  /** The item of an id; null where there is none. */
  readonly item: (id: string) => Promise<Result<StoredItem | null>>;
  /** Ids of articles, earlier versions among them, that begin so: ten at most. */
  readonly idsFrom: (start: string) => Promise<Result<readonly string[]>>;
  /** The whole record of an article or of an earlier version. */
  readonly record: (article: string) => Promise<Result<ArticleRecord | null>>;
  /** Where an article was read from, which all its versions share; null for an unknown id. */
  readonly sourceOf: (article: string) => Promise<Result<string | null>>;
  readonly raw: (article: string) => Promise<Result<RawBytes | null>>;
  /** Texts by article id. */
  readonly texts: (articles: readonly string[]) => Promise<Result<ReadonlyMap<string, string>>>;
  /** All versions of an article, the latest first. */
  readonly versions: (article: string) => Promise<Result<readonly ArticleHead[]>>;
  /** How much there is; of items those of this score and more, all unless told. */
  readonly counts: (score?: number) => Promise<Result<DossierCounts>>;
  readonly tallies: (filter: Filter) => Promise<Result<Tallies>>;
  readonly months: (filter: Filter) => Promise<Result<readonly MonthTally[]>>;
  /** Where the sides with most positions stand on what most positions are about. */
  readonly matrix: (columns: MatrixColumns, size: MatrixSize) => Promise<Result<Matrix>>;
  /** A number that changes with whatever another program or this one has stored. */
  readonly revision: () => Promise<Result<string>>;
  /** What users know better of actors, the oldest first. */
  readonly corrections: () => Promise<Result<readonly KeptCorrection[]>>;
  /** Keeps corrections and applies them to what is stored, all in one transaction. */
  readonly correct: (corrections: readonly Correction[]) => Promise<Result<Corrected>>;
  /** Takes corrections back, with all that they did; numbers of none are passed over. */
  readonly withdraw: (numbers: readonly number[]) => Promise<Result<Corrected>>;
  /** Tracks that the user has named, in the order they were added. */
  readonly namedTracks: () => Promise<Result<readonly NamedTrack[]>>;
  /**
   * Keeps a track and joins the articles that are stored to it, all in one transaction; gives how many. A fault where
   * one of its names is taken.
   */
  readonly addTrack: (track: NamedTrack) => Promise<Result<number>>;
  /** Takes a track out, by any of its names; gives how many articles it was in, null where there is none. */
  readonly removeTrack: (name: string) => Promise<Result<number | null>>;
  /** What articles tell of the actor of an id; null where none names it. */
  readonly actorHistory: (id: string) => Promise<Result<ActorHistory | null>>;
  readonly close: () => Promise<void>;
}
