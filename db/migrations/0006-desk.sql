-- Steps of preparing a case, append-only: where it was moved, archived, restored, locked, unlocked.
-- What stands now is projected into case_list in the same transaction.
CREATE TABLE case_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id TEXT NOT NULL REFERENCES cases (id),
  kind TEXT NOT NULL CHECK (kind IN ('moved', 'archived', 'restored', 'locked', 'unlocked')),
  state TEXT CHECK (state IN ('draft', 'referred', 'triaged', 'listed', 'not-ready', 'decided')),
  reason TEXT,
  note TEXT,
  revision INTEGER,
  -- The agenda the case was put on.
  meeting_id TEXT REFERENCES meetings (id),
  -- The agendas the case was taken off and the place it had on each, to put it back there.
  off_agendas TEXT CHECK (off_agendas IS NULL OR json_valid(off_agendas)),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  CHECK ((kind = 'moved') = (state IS NOT NULL)),
  CHECK ((kind = 'locked') = (revision IS NOT NULL)),
  FOREIGN KEY (case_id, revision) REFERENCES case_revisions (case_id, revision)
) STRICT;

CREATE INDEX case_steps_case ON case_steps (case_id);

CREATE TRIGGER case_steps_no_replace BEFORE INSERT ON case_steps
WHEN EXISTS (SELECT 1 FROM case_steps WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'case_steps is append-only');
END;

CREATE TRIGGER case_steps_no_update BEFORE UPDATE ON case_steps
BEGIN
  SELECT RAISE(ABORT, 'case_steps is append-only');
END;

CREATE TRIGGER case_steps_no_delete BEFORE DELETE ON case_steps
BEGIN
  SELECT RAISE(ABORT, 'case_steps is append-only');
END;

-- A locked revision is the last one until the lock is lifted.
CREATE TRIGGER case_revisions_locked BEFORE INSERT ON case_revisions
WHEN 'locked' = (
  SELECT kind FROM case_steps
  WHERE case_id = NEW.case_id AND kind IN ('locked', 'unlocked')
  ORDER BY id DESC LIMIT 1
)
BEGIN
  SELECT RAISE(ABORT, 'case_revisions: the case is locked');
END;

-- What is in an editor and not saved, valid or not; each person has their own.
CREATE TABLE case_drafts (
  kept_by TEXT NOT NULL,
  draft_key TEXT NOT NULL,
  case_id TEXT REFERENCES cases (id),
  base INTEGER,
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  kept_at TEXT NOT NULL,
  PRIMARY KEY (kept_by, draft_key),
  CHECK ((case_id IS NULL) = (base IS NULL)),
  FOREIGN KEY (case_id, base) REFERENCES case_revisions (case_id, revision)
) STRICT;

-- Who asked a discipline for a missing item; the last row on an item counts.
CREATE TABLE asked_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id TEXT NOT NULL REFERENCES cases (id),
  item TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('asked', 'not-asked')),
  note TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;

CREATE INDEX asked_items_case ON asked_items (case_id, item);

-- Texts and pictures that a person read and found free of identifiers, by hash: a changed text is
-- another one. The last row on a text of a case counts.
CREATE TABLE checked_texts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id TEXT NOT NULL REFERENCES cases (id),
  text_sha256 TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('checked', 'not-checked')),
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;

CREATE INDEX checked_texts_case ON checked_texts (case_id, text_sha256);

-- Numbers of a patient in one spelling (letters and digits only, upper case), to find duplicates.
CREATE TABLE case_identifiers (
  case_id TEXT NOT NULL REFERENCES cases (id),
  identifier_key TEXT NOT NULL,
  PRIMARY KEY (case_id, identifier_key)
) STRICT;

CREATE INDEX case_identifiers_key ON case_identifiers (identifier_key);

ALTER TABLE meetings ADD COLUMN cut_off TEXT;

-- By which projection a row was written; the app projects the others anew on opening.
ALTER TABLE case_list ADD COLUMN projection TEXT NOT NULL DEFAULT '';
ALTER TABLE case_list ADD COLUMN name_key TEXT;
ALTER TABLE case_list ADD COLUMN subtypes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(subtypes));
ALTER TABLE case_list ADD COLUMN stages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(stages));
ALTER TABLE case_list ADD COLUMN risks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(risks));
ALTER TABLE case_list ADD COLUMN ready_done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_list ADD COLUMN ready_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_list ADD COLUMN referred_on TEXT;
ALTER TABLE case_list ADD COLUMN target_date TEXT;
ALTER TABLE case_list ADD COLUMN preparation TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE case_list ADD COLUMN preparation_reason TEXT;
ALTER TABLE case_list ADD COLUMN preparation_note TEXT;
ALTER TABLE case_list ADD COLUMN preparation_since TEXT NOT NULL DEFAULT '';
ALTER TABLE case_list ADD COLUMN preparation_by TEXT NOT NULL DEFAULT '';
ALTER TABLE case_list ADD COLUMN lock_revision INTEGER;
ALTER TABLE case_list ADD COLUMN lock_at TEXT;
ALTER TABLE case_list ADD COLUMN lock_by TEXT;
ALTER TABLE case_list ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));

UPDATE case_list SET
  preparation_since = (SELECT created_at FROM cases WHERE id = case_list.case_id),
  preparation_by = (SELECT created_by FROM cases WHERE id = case_list.case_id),
  preparation = CASE
    WHEN EXISTS (SELECT 1 FROM meeting_items WHERE case_id = case_list.case_id) THEN 'listed'
    ELSE 'draft'
  END;

-- Family and given name in one spelling: names are compared, and duplicates found, by it.
CREATE INDEX case_list_name_key ON case_list (name_key, born);

-- Whose cases these are, without reading the documents.
CREATE INDEX case_revisions_saved_by ON case_revisions (saved_by, case_id);
