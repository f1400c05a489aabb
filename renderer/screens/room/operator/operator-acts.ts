import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingAct } from '#shared/domain/meeting-event';

import type { OperatorPlace } from './operator-state.ts';

/** What goes on record when the room goes from one place to another; `page` names a page. */
export function actsBetween(
  from: OperatorPlace,
  to: OperatorPlace,
  pageName: (page: number) => string | undefined,
): readonly MeetingAct[] {
  const ends = from.kind === 'break' && to.kind !== 'break';
  const begins = to.kind === 'break' && from.kind !== 'break';
  return [
    ...(ends ? [{ kind: 'break-ended' } as const] : []),
    ...caseActs(caseShown(from), caseShown(to)),
    ...(begins ? [{ kind: 'break-began' } as const] : []),
    ...pageActs(from, to, pageName),
  ];
}

/** Only a case on the screen is discussed; the neutral page before it is not. */
function caseShown(place: OperatorPlace): CaseId | undefined {
  return place.kind === 'case' ? place.caseId : undefined;
}

function caseActs(left: CaseId | undefined, entered: CaseId | undefined): readonly MeetingAct[] {
  if (left === entered) return [];
  return [
    ...(left === undefined ? [] : [{ kind: 'case-ended', caseId: left } as const]),
    ...(entered === undefined ? [] : [{ kind: 'case-began', caseId: entered } as const]),
  ];
}

function pageActs(
  from: OperatorPlace,
  to: OperatorPlace,
  pageName: (page: number) => string | undefined,
): readonly MeetingAct[] {
  if (to.kind !== 'case') return [];
  const page = pageName(to.page);
  const isSame = from.kind === 'case' && from.caseId === to.caseId && from.page === to.page;
  return page === undefined || isSame ? [] : [{ kind: 'page-shown', caseId: to.caseId, page }];
}
