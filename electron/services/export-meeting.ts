import { recordAudit } from '#db/repositories/audit-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { ALWAYS_IDENTIFIES } from '#shared/contract/exports';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { exportWork } from './make-export.ts';
import { isOnAgenda } from './show-meeting.ts';

/** Begins to make a file of a meeting; that it was exported is on record once it is taken. */
export function startExport(
  deps: VaultDeps,
  { meeting, what, content }: ParsedInputOf<'exports.start'>,
): Result<OutputOf<'exports.start'>, ErrorOf<'exports.start'>> {
  const { db, exportJobs, newId } = deps;
  if (findMeeting(db, meeting) === undefined) return err('meeting-not-found');
  const caseId = 'case' in what ? what.case : undefined;
  if (caseId !== undefined && !isOnAgenda(deps, meeting, caseId)) return err('case-not-on-agenda');
  if (content === 'de-identified' && ALWAYS_IDENTIFIES.includes(what.kind)) {
    return err('always-identifies');
  }
  const job = newId();
  const identifiers = content === 'identified' ? 'shown' : 'hidden';
  const about = { meetingId: meeting, ...(caseId === undefined ? {} : { caseId }) };
  exportJobs.start(job, about, exportWork(deps, { meeting, what, identifiers }));
  return ok({ job });
}

export function exportProgress(
  { exportJobs }: VaultDeps,
  { job }: ParsedInputOf<'exports.progress'>,
): Result<OutputOf<'exports.progress'>, ErrorOf<'exports.progress'>> {
  const progress = exportJobs.progress(job);
  return progress === undefined ? err('export-not-found') : ok(progress);
}

export function cancelExport(
  { exportJobs }: VaultDeps,
  { job }: ParsedInputOf<'exports.cancel'>,
): Result<OutputOf<'exports.cancel'>, ErrorOf<'exports.cancel'>> {
  return exportJobs.cancel(job) ? ok({}) : err('export-not-found');
}

/** Hands the whole file out, once, and puts that on record. */
export function takeExport(
  { db, user, now, exportJobs }: VaultDeps,
  { job }: ParsedInputOf<'exports.take'>,
): Result<OutputOf<'exports.take'>, ErrorOf<'exports.take'>> {
  if (exportJobs.progress(job) === undefined) return err('export-not-found');
  const taken = exportJobs.take(job);
  if (taken === undefined) return err('export-not-ready');
  const { about, file } = taken;
  recordAudit(db, { at: now(), by: user, event: 'meeting-exported', ...about });
  const { fileName, mediaType, bytes } = file;
  return ok({ fileName, mediaType, base64: Buffer.from(bytes).toString('base64') });
}
