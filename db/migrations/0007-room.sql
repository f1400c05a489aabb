-- Dates that belong together, and the rules one is held by: a copy, so that a later change of the
-- profile changes no meeting that was held.
ALTER TABLE meetings ADD COLUMN series_id TEXT;
ALTER TABLE meetings ADD COLUMN profile TEXT CHECK (profile IS NULL OR json_valid(profile));
ALTER TABLE meetings ADD COLUMN settings TEXT CHECK (settings IS NULL OR json_valid(settings));

CREATE INDEX meetings_series ON meetings (series_id);

-- What is planned for a case of a meeting beside its place; a case without a row is discussed.
CREATE TABLE agenda_plans (
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  PRIMARY KEY (meeting_id, case_id)
) STRICT;

-- What happened in a meeting: who came and left, which case began when. Append-only.
CREATE TABLE meeting_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  case_id TEXT REFERENCES cases (id),
  kind TEXT NOT NULL,
  act TEXT NOT NULL CHECK (json_valid(act)),
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;

CREATE INDEX meeting_events_meeting ON meeting_events (meeting_id);

CREATE TRIGGER meeting_events_no_replace BEFORE INSERT ON meeting_events
WHEN EXISTS (SELECT 1 FROM meeting_events WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'meeting_events is append-only');
END;

CREATE TRIGGER meeting_events_no_update BEFORE UPDATE ON meeting_events
BEGIN
  SELECT RAISE(ABORT, 'meeting_events is append-only');
END;

CREATE TRIGGER meeting_events_no_delete BEFORE DELETE ON meeting_events
BEGIN
  SELECT RAISE(ABORT, 'meeting_events is append-only');
END;

-- What the team would do, before it saw the candidates. Append-only; the last one counts.
CREATE TABLE independent_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  by_name TEXT NOT NULL CHECK (trim(by_name) <> ''),
  by_role TEXT NOT NULL CHECK (trim(by_role) <> ''),
  at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX independent_views_case ON independent_views (meeting_id, case_id);

CREATE TRIGGER independent_views_no_replace BEFORE INSERT ON independent_views
WHEN EXISTS (SELECT 1 FROM independent_views WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'independent_views is append-only');
END;

CREATE TRIGGER independent_views_no_update BEFORE UPDATE ON independent_views
BEGIN
  SELECT RAISE(ABORT, 'independent_views is append-only');
END;

CREATE TRIGGER independent_views_no_delete BEFORE DELETE ON independent_views
BEGIN
  SELECT RAISE(ABORT, 'independent_views is append-only');
END;

-- Decisions with the revision and the evaluation the board saw. A correction is a new version.
CREATE TABLE decisions (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  correction TEXT CHECK (correction IS NULL OR trim(correction) <> ''),
  revision INTEGER NOT NULL,
  pack_id TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_sha256 TEXT NOT NULL,
  evaluation_sha256 TEXT NOT NULL,
  outcome TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (json_valid(decision)),
  by_name TEXT NOT NULL CHECK (trim(by_name) <> ''),
  by_role TEXT NOT NULL CHECK (trim(by_role) <> ''),
  present TEXT NOT NULL CHECK (json_valid(present)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (case_id, meeting_id, version),
  CHECK ((version = 1) = (correction IS NULL)),
  FOREIGN KEY (case_id, revision) REFERENCES case_revisions (case_id, revision),
  FOREIGN KEY (case_id, revision, pack_sha256, evaluation_sha256)
    REFERENCES evaluations (case_id, revision, pack_sha256, result_sha256)
) STRICT;

CREATE INDEX decisions_meeting ON decisions (meeting_id);

-- Versions count 1, 2, 3 … without a gap; this also refuses INSERT OR REPLACE.
CREATE TRIGGER decisions_in_order BEFORE INSERT ON decisions
WHEN NEW.version <> 1 + (
  SELECT coalesce(max(version), 0) FROM decisions
  WHERE case_id = NEW.case_id AND meeting_id = NEW.meeting_id
) OR EXISTS (SELECT 1 FROM decisions WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'decisions: version out of order');
END;

CREATE TRIGGER decisions_no_update BEFORE UPDATE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;

CREATE TRIGGER decisions_no_delete BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;

-- What became of an action (`action_id`) or of the whole decision (none). Append-only; the last
-- answer counts.
CREATE TABLE follow_ups (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id TEXT NOT NULL REFERENCES cases (id),
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  action_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('done', 'not-done', 'open-again', 'outcome', 'trigger')),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;

CREATE INDEX follow_ups_case ON follow_ups (case_id, meeting_id);

CREATE TRIGGER follow_ups_no_replace BEFORE INSERT ON follow_ups
WHEN EXISTS (SELECT 1 FROM follow_ups WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'follow_ups is append-only');
END;

CREATE TRIGGER follow_ups_no_update BEFORE UPDATE ON follow_ups
BEGIN
  SELECT RAISE(ABORT, 'follow_ups is append-only');
END;

CREATE TRIGGER follow_ups_no_delete BEFORE DELETE ON follow_ups
BEGIN
  SELECT RAISE(ABORT, 'follow_ups is append-only');
END;

-- The meeting a revision was made in: what was corrected live is marked for ever.
ALTER TABLE case_revisions ADD COLUMN meeting_id TEXT REFERENCES meetings (id);

-- What is typed at the table and not recorded yet; one row per person, meeting and case, replaced
-- by each keeping and gone once it is recorded.
CREATE TABLE decision_entries (
  kept_by TEXT NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  kept_at TEXT NOT NULL,
  PRIMARY KEY (kept_by, meeting_id, case_id)
) STRICT;
