import type { MeetingAct } from '#shared/domain/meeting-event';

import { caseAt, type OperatorPlace } from './operator-state.ts';

/** What goes on record when the room goes from one place to another; `page` names a page. */
export function actsBetween(
  from: OperatorPlace,
  to: OperatorPlace,
  pageName: (page: number) => string | undefined,
): readonly MeetingAct[] {
  const left = from.kind === 'case' ? from.caseId : undefined;
  const entered = to.kind === 'case' ? caseAt(to) : undefined;
  const acts: MeetingAct[] = [];
  if (from.kind === 'break' && to.kind !== 'break') acts.push({ kind: 'break-ended' });
  if (left !== undefined && left !== entered) acts.push({ kind: 'case-ended', caseId: left });
  if (entered !== undefined && left !== entered) {
    acts.push({ kind: 'case-began', caseId: entered });
  }
  if (to.kind === 'break' && from.kind !== 'break') acts.push({ kind: 'break-began' });
  if (to.kind === 'case') {
    const page = pageName(to.page);
    const isSame = from.kind === 'case' && left === entered && from.page === to.page;
    if (page !== undefined && !isSame) {
      acts.push({ kind: 'page-shown', caseId: to.caseId, page });
    }
  }
  return acts;
}
