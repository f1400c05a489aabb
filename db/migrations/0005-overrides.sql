-- An override of exclusions that a board may override, and its withdrawal: two rows, so that both
-- stay on record. The last row on an option of a case decides whether an override stands.
CREATE TABLE exclusion_overrides (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('override', 'withdrawal')),
  -- The override that a withdrawal takes back.
  withdraws INTEGER REFERENCES exclusion_overrides (id),
  case_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  pack_id TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_sha256 TEXT NOT NULL,
  candidate_id TEXT NOT NULL,
  candidate_name TEXT NOT NULL,
  argument_ids TEXT NOT NULL CHECK (json_array_length(argument_ids) > 0),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  by_name TEXT NOT NULL CHECK (trim(by_name) <> ''),
  by_role TEXT NOT NULL CHECK (trim(by_role) <> ''),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  CHECK ((kind = 'withdrawal') = (withdraws IS NOT NULL)),
  FOREIGN KEY (case_id, revision) REFERENCES case_revisions (case_id, revision)
) STRICT;

CREATE INDEX exclusion_overrides_option ON exclusion_overrides (case_id, candidate_id);

CREATE TRIGGER exclusion_overrides_no_replace BEFORE INSERT ON exclusion_overrides
WHEN EXISTS (SELECT 1 FROM exclusion_overrides WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'exclusion_overrides is append-only');
END;

CREATE TRIGGER exclusion_overrides_no_update BEFORE UPDATE ON exclusion_overrides
BEGIN
  SELECT RAISE(ABORT, 'exclusion_overrides is append-only');
END;

CREATE TRIGGER exclusion_overrides_no_delete BEFORE DELETE ON exclusion_overrides
BEGIN
  SELECT RAISE(ABORT, 'exclusion_overrides is append-only');
END;

-- Only the override that stands can be withdrawn, and only once.
CREATE TRIGGER exclusion_overrides_withdraw_standing BEFORE INSERT ON exclusion_overrides
WHEN NEW.kind = 'withdrawal' AND NEW.withdraws IS NOT (
  SELECT CASE kind WHEN 'override' THEN id END FROM exclusion_overrides
  WHERE case_id = NEW.case_id AND candidate_id = NEW.candidate_id
  ORDER BY id DESC LIMIT 1
)
BEGIN
  SELECT RAISE(ABORT, 'exclusion_overrides: only a standing override can be withdrawn');
END;

-- The entry points at the act; the reason stays out of the log.
ALTER TABLE audit_log ADD COLUMN override_id INTEGER REFERENCES exclusion_overrides (id);
