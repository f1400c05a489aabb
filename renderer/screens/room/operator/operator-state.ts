import type { CaseId } from '#shared/contract/case-summary';
import type { RoomStage } from '#shared/contract/room';

/** Where the meeting is; a case is named, never counted: the agenda may change meanwhile. */
export type OperatorPlace =
  | { readonly kind: 'welcome' | 'break' | 'end' }
  | { readonly kind: 'between'; readonly caseId: CaseId }
  | { readonly kind: 'case'; readonly caseId: CaseId; readonly page: number };

/** What the operator has put on the room's screen, and how. */
export type OperatorState = {
  readonly place: OperatorPlace;
  readonly blank: RoomStage['blank'];
  readonly theme: RoomStage['theme'];
  /** Hidden in the room, whatever this window shows. */
  readonly hidesInRoom: boolean;
};

export const START: OperatorState = {
  place: { kind: 'welcome' },
  blank: 'none',
  theme: 'light',
  hidesInRoom: false,
};

export type Move =
  'next-page' | 'previous-page' | 'next-item' | 'previous-item' | { readonly item: number };

/** What a move is made on. */
export type Course = {
  /** Cases in the order of the agenda. */
  readonly cases: readonly CaseId[];
  /** Pages of the case that is shown; undefined while it is loading. */
  readonly pages: number | undefined;
};

/** The case a place is about: shown, or next to come. */
export function caseAt(place: OperatorPlace): CaseId | undefined {
  return 'caseId' in place ? place.caseId : undefined;
}

/**
 * The place after a move. From a case to another one always leads over the neutral page, and
 * only the neutral page leads into a case.
 */
export function placeAfter(place: OperatorPlace, move: Move, course: Course): OperatorPlace {
  if (typeof move === 'object') return neutral(course.cases[move.item - 1]) ?? place;
  switch (move) {
    case 'next-page':
      return pageAfter(place, course);
    case 'previous-page':
      return pageBefore(place);
    case 'next-item':
      return neutral(course.cases[indexOf(place, course) + 1]) ?? { kind: 'end' };
    case 'previous-item':
      return neutral(course.cases[before(place, course)]) ?? { kind: 'welcome' };
  }
}

function pageAfter(place: OperatorPlace, { cases, pages }: Course): OperatorPlace {
  switch (place.kind) {
    case 'welcome':
      return neutral(cases[0]) ?? place;
    case 'between':
      return { kind: 'case', caseId: place.caseId, page: 0 };
    case 'case':
      return { ...place, page: Math.min(place.page + 1, Math.max(0, (pages ?? 1) - 1)) };
    default:
      return place;
  }
}

/** Back on the first page leads to the neutral page, which names nobody. */
function pageBefore(place: OperatorPlace): OperatorPlace {
  if (place.kind !== 'case') return place;
  if (place.page === 0) return { kind: 'between', caseId: place.caseId };
  return { ...place, page: place.page - 1 };
}

function indexOf(place: OperatorPlace, { cases }: Course): number {
  if (place.kind === 'end') return cases.length;
  const id = caseAt(place);
  return id === undefined ? -1 : cases.indexOf(id);
}

/** Below 0 stands for nothing: an index from the end would be another patient. */
function before(place: OperatorPlace, course: Course): number {
  const index = indexOf(place, course) - 1;
  return index < 0 ? course.cases.length : index;
}

function neutral(caseId: CaseId | undefined): OperatorPlace | undefined {
  return caseId === undefined ? undefined : { kind: 'between', caseId };
}
