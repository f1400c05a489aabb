import { listVersions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { findRevision } from '#db/repositories/case-repository';
import type { FiledDecision } from '#shared/domain/filed-decision';
import { formatCaseFile } from '#shared/interchange/case-file';

import type { VaultDeps } from '../deps.ts';
import type { NamedText } from '../exporters/case-files.ts';
import { revisionOfMeeting } from './revision-of-meeting.ts';

/** The case file of a case of a meeting, with every version of what the meeting decided on it. */
export function caseFileOf({ db }: VaultDeps, meeting: MeetingId, id: CaseId): NamedText {
  const found = findMeeting(db, meeting);
  const versions = listVersions(db, meeting, id);
  const revision = findRevision(db, id, revisionOfMeeting(db, id, { meeting, versions }));
  if (found === undefined || revision === undefined) {
    throw new Error('a case of a meeting that cannot be read');
  }
  const about = { name: found.name, on: found.on };
  const decisions = versions.map((recorded): FiledDecision => ({ meeting: about, recorded }));
  return {
    fileName: `case-${id.slice(0, 8)}-revision-${revision.revision}.json`,
    text: formatCaseFile(revision.document, decisions),
  };
}
