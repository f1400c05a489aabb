CREATE TABLE meetings (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  held_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_items (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id),
  PRIMARY KEY (meeting_id, position),
  UNIQUE (meeting_id, case_id)
) STRICT;

CREATE INDEX meeting_items_case ON meeting_items (case_id);
