-- What the board was shown. The result's own hash is part of the key, so that the same revision
-- and pack weighed by a later version of the app is a second record, never a silent change.
CREATE TABLE evaluations (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  pack_id TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_sha256 TEXT NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result)),
  result_sha256 TEXT NOT NULL,
  app_version TEXT NOT NULL,
  evaluated_at TEXT NOT NULL,
  evaluated_by TEXT NOT NULL,
  UNIQUE (case_id, revision, pack_sha256, result_sha256),
  FOREIGN KEY (case_id, revision) REFERENCES case_revisions (case_id, revision)
) STRICT;

CREATE TRIGGER evaluations_no_replace BEFORE INSERT ON evaluations
WHEN EXISTS (SELECT 1 FROM evaluations WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'evaluations is append-only');
END;

CREATE TRIGGER evaluations_no_update BEFORE UPDATE ON evaluations
BEGIN
  SELECT RAISE(ABORT, 'evaluations is append-only');
END;

CREATE TRIGGER evaluations_no_delete BEFORE DELETE ON evaluations
BEGIN
  SELECT RAISE(ABORT, 'evaluations is append-only');
END;
