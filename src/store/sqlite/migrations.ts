/**
 * The numbered changes that make the tables, oldest first. A number once released is never edited: what is to change
 * comes as the next one. `user_version` of the file tells how far it is, `application_id` that it is a dossier.
 */

/** "RPTR" in ASCII. */
export const APPLICATION_ID = 0x52505452;

const FIRST_TABLES = `
CREATE TABLE article (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  version INTEGER NOT NULL,
  latest INTEGER NOT NULL,
  title TEXT, outlet TEXT, url TEXT, published TEXT,
  day_first INTEGER NOT NULL,
  day_last INTEGER NOT NULL,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  program TEXT NOT NULL,
  reader TEXT NOT NULL,
  read_at TEXT NOT NULL,
  counts TEXT NOT NULL,
  UNIQUE (source, version)
);
CREATE INDEX article_by_sha ON article (sha256);
CREATE INDEX article_by_day ON article (latest, day_first, n);

CREATE TABLE body (
  article INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
  title TEXT,
  text TEXT NOT NULL,
  issues TEXT NOT NULL
);
CREATE TABLE raw (
  article INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
);
CREATE TABLE retired (
  article INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
  record TEXT NOT NULL
);

CREATE TABLE item (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  grp TEXT NOT NULL,
  status TEXT,
  type TEXT,
  day_first INTEGER NOT NULL,
  day_last INTEGER NOT NULL,
  score REAL NOT NULL
);
CREATE TABLE item_json (
  item INTEGER PRIMARY KEY REFERENCES item (n) ON DELETE CASCADE,
  json TEXT NOT NULL
);
CREATE INDEX item_by_day ON item (grp, day_first, n, day_last, status, type);
CREATE INDEX item_by_status ON item (grp, status, day_first, n, day_last);
CREATE INDEX item_by_type ON item (grp, type, day_first, n, day_last);
CREATE INDEX item_by_article ON item (article, n);

CREATE TABLE item_actor (
  actor INTEGER NOT NULL REFERENCES actor (n),
  grp TEXT NOT NULL,
  day_first INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES item (n) ON DELETE CASCADE,
  direct INTEGER NOT NULL,
  PRIMARY KEY (actor, grp, day_first, item)
) WITHOUT ROWID;
CREATE INDEX item_actor_by_item ON item_actor (item);

CREATE TABLE actor (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  known TEXT NOT NULL,
  ids TEXT NOT NULL,
  articles INTEGER NOT NULL,
  counts TEXT NOT NULL,
  day_first INTEGER,
  day_last INTEGER
);
CREATE INDEX actor_by_articles ON actor (articles DESC, n);

CREATE TABLE actor_name (
  n INTEGER PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actor (n) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (folded, actor)
);
CREATE INDEX actor_name_by_actor ON actor_name (actor);

CREATE TABLE acts_for (
  actor INTEGER NOT NULL REFERENCES actor (n) ON DELETE CASCADE,
  principal INTEGER NOT NULL REFERENCES actor (n) ON DELETE CASCADE,
  PRIMARY KEY (principal, actor)
) WITHOUT ROWID;
CREATE INDEX acts_for_by_actor ON acts_for (actor);

CREATE TABLE article_actor (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  local TEXT NOT NULL,
  seq INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (n),
  principal TEXT,
  json TEXT NOT NULL,
  PRIMARY KEY (article, local)
) WITHOUT ROWID;
CREATE INDEX article_actor_by_actor ON article_actor (actor, article);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'body', content_rowid = 'article', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE name_words USING fts5 (
  folded, content = 'actor_name', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER name_added AFTER INSERT ON actor_name BEGIN
  INSERT INTO name_words (rowid, folded) VALUES (new.n, new.folded);
END;
CREATE TRIGGER name_removed AFTER DELETE ON actor_name BEGIN
  INSERT INTO name_words (name_words, rowid, folded) VALUES ('delete', old.n, old.folded);
END;
CREATE VIRTUAL TABLE item_words USING fts5 (
  words, about, names, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Where sides stand, a row a position: the matrix of sides and issues is counted from one index.
CREATE TABLE stand (
  item INTEGER PRIMARY KEY REFERENCES item (n) ON DELETE CASCADE,
  holder INTEGER NOT NULL,
  side INTEGER NOT NULL,
  issue TEXT NOT NULL,
  name TEXT NOT NULL,
  family TEXT NOT NULL,
  stance TEXT NOT NULL,
  day_first INTEGER NOT NULL
);
CREATE INDEX stand_by_issue ON stand (issue, side, day_first, item);
CREATE INDEX stand_by_family ON stand (family, side, day_first, item);
CREATE INDEX article_by_outlet ON article (outlet, latest);
`;

/** Corrections of actors, and what earlier articles tell of persons whom later ones name in short. */
const CORRECTIONS = `
CREATE TABLE correction (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  batch INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  json TEXT NOT NULL
);

-- Ids of those whom the actor acts for on the article's date: {"direct": [...], "further": [...]}.
ALTER TABLE article_actor ADD COLUMN chain TEXT NOT NULL DEFAULT '';

CREATE TABLE introduction (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  key TEXT NOT NULL,
  day INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX introduction_by_key ON introduction (key, day);
CREATE INDEX introduction_by_article ON introduction (article);

CREATE TABLE short_name (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  key TEXT NOT NULL,
  day INTEGER NOT NULL
);
CREATE INDEX short_name_by_key ON short_name (key, day);
CREATE INDEX short_name_by_article ON short_name (article);
`;

/**
 * Which part an actor has in a statement: 1 speaks, 2 is spoken to, 3 may be either. What was stored before tells them
 * apart only where nobody is spoken to.
 */
const PARTS = `
ALTER TABLE item_actor ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
UPDATE item_actor SET part = (
  SELECT CASE WHEN json_array_length(j.json, '$.addressee') > 0 THEN 3 ELSE 1 END FROM item_json j WHERE j.item = item_actor.item
) WHERE grp = 'statements';
`;

/** Names of issues with their vectors, and the matter to which each belongs. */
const MATTERS = `
CREATE TABLE matter (
  issue TEXT PRIMARY KEY,
  matter TEXT NOT NULL,
  vector BLOB NOT NULL
) WITHOUT ROWID;
`;

/** Tracks that users have named. */
const NAMED_TRACKS = `
CREATE TABLE named_track (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  folded TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
);
`;

/** Lists leave out what is only possible: the score stands in every index, and one more serves lists of all groups. */
const SCORES = `
DROP INDEX item_by_day;
CREATE INDEX item_by_day ON item (grp, day_first, n, day_last, status, type, score);
DROP INDEX item_by_status;
CREATE INDEX item_by_status ON item (grp, status, day_first, n, day_last, score);
DROP INDEX item_by_type;
CREATE INDEX item_by_type ON item (grp, type, day_first, n, day_last, score);
DROP INDEX item_by_article;
CREATE INDEX item_by_article ON item (article, n, grp, score);
CREATE INDEX item_by_time ON item (day_first, n, score);
`;

export const MIGRATIONS: readonly string[] = [
  FIRST_TABLES,
  CORRECTIONS,
  PARTS,
  MATTERS,
  NAMED_TRACKS,
  SCORES,
];
