import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import type { CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { exportName } from './make-export.ts';
import { readerOf } from './reader-of.ts';
import { isOnAgenda } from './show-meeting.ts';

type Fault = ErrorOf<'exports.savePage'>;

/** Makes a PDF of the minutes or the outcome that the window shows; on record once it is saved. */
export async function savePage(
  deps: VaultDeps,
  { meeting, case: id, content }: ParsedInputOf<'exports.savePage'>,
): Promise<Result<OutputOf<'exports.savePage'>, Fault>> {
  const { db, user, now, pdf } = deps;
  const day = findMeeting(db, meeting)?.on;
  if (day === undefined) return err('meeting-not-found');
  if (id !== undefined && !isOnAgenda(deps, meeting, id)) return err('case-not-on-agenda');
  const name = nameOf(deps, id);
  const identifiers = content === 'identified' ? 'shown' : 'hidden';
  try {
    const about = { meetingId: meeting, ...(id === undefined ? {} : { caseId: id }) };
    const how = await pdf.save(exportName({ name, ending: 'pdf', identifiers, day }), (write) =>
      inTransaction(db, (tx) => {
        recordAudit(tx, { at: now(), by: user, event: 'meeting-exported', ...about });
        write();
      }),
    );
    return ok({ how });
  } catch {
    return err('not-written');
  }
}

function nameOf(deps: VaultDeps, id: CaseId | undefined): string {
  if (id === undefined) return 'minutes';
  const [summary] = findSummaries(deps.db, [id], readerOf(deps));
  return `outcome-case-${summary?.number ?? ''}`;
}
