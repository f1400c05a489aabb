import { inTransaction } from '#db/connection';
import { type AuditEntry, recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { PrintedPage } from '#shared/contract/exports';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { exportName } from './make-export.ts';
import { readerOf } from './reader-of.ts';
import { isOnAgenda } from './show-meeting.ts';

type Fault = ErrorOf<'exports.savePage'>;

/** Makes a PDF of what the window shows; on record once it is saved. */
export async function savePage(
  deps: VaultDeps,
  { page, content }: ParsedInputOf<'exports.savePage'>,
): Promise<Result<OutputOf<'exports.savePage'>, Fault>> {
  const { db, user, now, pdf } = deps;
  const about = aboutOf(deps, page);
  if (!about.ok) return about;
  const { entry, ...named } = about.value;
  const identifiers = content === 'identified' ? 'shown' : 'hidden';
  const name = exportName({ ...named, ending: 'pdf', identifiers });
  try {
    const end = await pdf.save(name, (write) =>
      inTransaction(db, (tx) => {
        recordAudit(tx, { at: now(), by: user, ...entry });
        write();
      }),
    );
    return ok(end);
  } catch {
    return err('not-made');
  }
}

type About = {
  /** Of what the file is, without the patient. */
  readonly name: string;
  readonly day: string;
  readonly entry: Omit<AuditEntry, 'at' | 'by'>;
};

function aboutOf(deps: VaultDeps, page: PrintedPage): Result<About, Fault> {
  if (page.kind === 'board-sheet') return aboutSheet(deps, page);
  const { meeting } = page;
  const day = findMeeting(deps.db, meeting)?.on;
  if (day === undefined) return err('meeting-not-found');
  const event = 'meeting-exported';
  if (page.kind === 'minutes') {
    return ok({ name: 'minutes', day, entry: { event, meetingId: meeting } });
  }
  const { case: caseId } = page;
  if (!isOnAgenda(deps, meeting, caseId)) return err('case-not-on-agenda');
  const name = `outcome-${numberedCase(deps, caseId)}`;
  return ok({ name, day, entry: { event, meetingId: meeting, caseId } });
}

/** A sheet is of one revision and of the day it was printed on. */
function aboutSheet(
  deps: VaultDeps,
  { case: caseId, revision }: Extract<PrintedPage, { readonly kind: 'board-sheet' }>,
): Result<About, Fault> {
  if (findRevision(deps.db, caseId, revision) === undefined) return err('case-not-found');
  const name = `board-sheet-${numberedCase(deps, caseId)}-revision-${revision}`;
  const entry = { event: 'case-exported', caseId, revision } as const;
  return ok({ name, day: readerOf(deps).today, entry });
}

/** `case-4`: file names travel, so never whose case it is. */
function numberedCase(deps: VaultDeps, id: CaseId): string {
  const [summary] = findSummaries(deps.db, [id], readerOf(deps));
  if (summary === undefined) throw new Error('a case without its line in the list');
  return `case-${summary.number}`;
}
