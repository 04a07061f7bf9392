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
  score REAL NOT NULL,
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
  acts_for TEXT NOT NULL,
  articles INTEGER NOT NULL,
  day_first INTEGER,
  day_last INTEGER
);
CREATE INDEX actor_by_articles ON actor (articles DESC, n);

CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor (n) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (folded, actor)
) WITHOUT ROWID;
CREATE INDEX actor_name_by_actor ON actor_name (actor);

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
CREATE VIRTUAL TABLE item_words USING fts5 (
  words, about, names, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
`;

/** Where sides stand, a row a position, so that the matrix of sides and issues is counted from one index. */
const STANDS = `
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
INSERT INTO stand
SELECT i.n, holder.actor,
  coalesce((SELECT side.n FROM article_actor other JOIN actor side ON side.n = other.actor
    WHERE other.article = i.article AND side.name = holder.principal LIMIT 1), holder.actor),
  lower(json_extract(issue.value, '$.name')), json_extract(issue.value, '$.name'),
  json_extract(issue.value, '$.family'), i.status, i.day_first
FROM item i
JOIN article_actor holder ON holder.article = i.article AND holder.local = json_extract(i.json, '$.actor')
JOIN body ON body.article = i.article
JOIN json_each(body.issues) issue ON json_extract(issue.value, '$.id') = json_extract(i.json, '$.issue')
WHERE i.grp = 'positions';
`;

export const MIGRATIONS: readonly string[] = [FIRST_TABLES, STANDS];
