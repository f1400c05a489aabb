CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

-- What was saved, for ever. A case's revisions count 1, 2, 3 … without a gap.
CREATE TABLE case_revisions (
  case_id TEXT NOT NULL REFERENCES cases (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  document TEXT NOT NULL CHECK (json_valid(document)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (case_id, revision)
) STRICT;

-- Also refuses INSERT OR REPLACE, which fires no delete trigger.
CREATE TRIGGER case_revisions_in_order BEFORE INSERT ON case_revisions
WHEN NEW.revision <> 1 + (
  SELECT coalesce(max(revision), 0) FROM case_revisions WHERE case_id = NEW.case_id
)
BEGIN
  SELECT RAISE(ABORT, 'case_revisions: revision out of order');
END;

CREATE TRIGGER case_revisions_no_update BEFORE UPDATE ON case_revisions
BEGIN
  SELECT RAISE(ABORT, 'case_revisions is append-only');
END;

CREATE TRIGGER case_revisions_no_delete BEFORE DELETE ON case_revisions
BEGIN
  SELECT RAISE(ABORT, 'case_revisions is append-only');
END;

-- Projection of the latest revision, for lists; rewritten with every revision.
CREATE TABLE case_list (
  -- Key of the search index: named, because VACUUM may change an unnamed rowid.
  search_id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id),
  revision INTEGER NOT NULL,
  family TEXT,
  given TEXT,
  born TEXT,
  identifier TEXT,
  diagnosis TEXT NOT NULL,
  question TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('clinical', 'fictional', 'published')),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  FOREIGN KEY (case_id, revision) REFERENCES case_revisions (case_id, revision)
) STRICT;

CREATE INDEX case_list_newest ON case_list (saved_at DESC, search_id DESC);

CREATE VIRTUAL TABLE case_search USING fts5 (
  name,
  identifiers,
  diagnosis,
  question,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4'
);
