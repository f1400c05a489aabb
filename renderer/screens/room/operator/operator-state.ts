import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomStage } from '#shared/contract/room';

import { mainPageCount, pageBehind, type RoomPage } from '../room-pages.ts';

/** Where the meeting is; a case is named, never counted: the agenda may change meanwhile. */
export type OperatorPlace =
  | { readonly kind: 'welcome' | 'break' }
  | { readonly kind: 'end'; readonly left?: LeftPage | undefined }
  | {
      readonly kind: 'between';
      readonly caseId: CaseId;
      readonly left?: LeftPage | undefined;
    }
  | {
      readonly kind: 'case';
      readonly caseId: CaseId;
      readonly page: number;
      /** Main page from which a page behind was looked up. */
      readonly from?: number | undefined;
    };

/** Page that was left by going on: a step back leads to it. */
export type LeftPage = { readonly caseId: CaseId; readonly page: number };

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
  | 'next-page'
  | 'previous-page'
  | 'next-item'
  | 'previous-item'
  | 'first-page'
  | 'last-page'
  | 'behind'
  | { readonly item: number }
  | { readonly page: number };

/** What a move is made on. */
export type Course = {
  /** Cases in the order of the agenda. */
  readonly cases: readonly CaseId[];
  /** Pages of the case that is shown; undefined while it is loading. */
  readonly pages: readonly RoomPage[] | undefined;
  /** The first case still to be discussed: where a meeting goes on after a break. */
  readonly waiting?: CaseId | undefined;
};

/** What a move in this meeting is made on. */
export function courseOf(
  { agenda }: Pick<MeetingDetail, 'agenda'>,
  pages: readonly RoomPage[] | undefined,
): Course {
  const waiting = agenda.find(
    ({ plan, decision }) => plan.lane === 'discuss' && decision === undefined,
  );
  return { cases: agenda.map((line) => line.case.id), pages, waiting: waiting?.case.id };
}

/** The case a place is about: shown, or next to come. */
export function caseAt(place: OperatorPlace): CaseId | undefined {
  return 'caseId' in place ? place.caseId : undefined;
}

/**
 * The place after a move. From a case to another one always leads over the neutral page, and
 * only the neutral page leads into a case.
 */
export function placeAfter(place: OperatorPlace, move: Move, course: Course): OperatorPlace {
  if (typeof move === 'object') {
    if ('page' in move) return atPage(place, move.page, course);
    return neutral(course.cases[move.item - 1]) ?? place;
  }
  return MOVES[move](place, course);
}

type NamedMove = Extract<Move, string>;

const MOVES: Readonly<Record<NamedMove, (place: OperatorPlace, course: Course) => OperatorPlace>> =
  {
    'next-page': pageAfter,
    'previous-page': pageBefore,
    'first-page': (place, course) => atPage(place, 0, course),
    'last-page': (place, course) => atPage(place, mainPageCount(course.pages ?? []) - 1, course),
    behind: (place, course) => (place.kind === 'case' ? turned(place, course) : place),
    'next-item': itemAfter,
    'previous-item': (place, course) =>
      neutral(course.cases[before(place, course)]) ?? { kind: 'welcome' },
  };

type CasePlace = Extract<OperatorPlace, { kind: 'case' }>;

/** To a page of the case that is shown, of the pages it has. */
function atPage(place: OperatorPlace, page: number, { pages }: Course): OperatorPlace {
  if (place.kind !== 'case' || pages?.[page] === undefined) return place;
  const isBehind = page >= mainPageCount(pages);
  return { ...place, page, from: isBehind ? (place.from ?? place.page) : undefined };
}

/** From a main page to what is behind it, and from there back to it. */
function turned(place: CasePlace, { pages = [] }: Course): OperatorPlace {
  const main = mainPageCount(pages);
  if (place.page >= main) return { ...place, page: place.from ?? main - 1, from: undefined };
  const behind = pageBehind(pages, place.page);
  return behind === undefined ? place : { ...place, page: behind, from: place.page };
}

function pageAfter(place: OperatorPlace, course: Course): OperatorPlace {
  switch (place.kind) {
    case 'welcome':
      return neutral(course.cases[0]) ?? place;
    case 'break':
      return afterBreak(course);
    case 'between':
      return { kind: 'case', caseId: place.caseId, page: 0 };
    case 'case':
      return nextOfCase(place, course);
    default:
      return place;
  }
}

/** The last main page leads on to the next item, the last one behind back to the main pages. */
function nextOfCase(place: CasePlace, course: Course): OperatorPlace {
  const { pages } = course;
  // A case that is not loaded has pages nobody has counted: it is not passed over.
  if (pages === undefined) return place;
  const main = mainPageCount(pages);
  if (place.page === main - 1) return itemAfter(place, course);
  if (place.page >= pages.length - 1) return turned(place, course);
  return { ...place, page: place.page + 1 };
}

/** Back on the first page leads to the neutral page, which names nobody. */
function pageBefore(place: OperatorPlace, course: Course): OperatorPlace {
  if (place.kind === 'between' || place.kind === 'end') {
    const { left } = place;
    return left === undefined ? place : { kind: 'case', ...left };
  }
  if (place.kind !== 'case') return place;
  if (place.page === 0) return { kind: 'between', caseId: place.caseId };
  if (place.page === mainPageCount(course.pages ?? [])) return turned(place, course);
  return { ...place, page: place.page - 1 };
}

/** The neutral page of the first case that is still to be discussed. */
function afterBreak({ waiting }: Course): OperatorPlace {
  return neutral(waiting) ?? START.place;
}

function itemAfter(place: OperatorPlace, course: Course): OperatorPlace {
  if (place.kind === 'break') return afterBreak(course);
  const next = neutral(course.cases[indexOf(place, course) + 1]) ?? { kind: 'end' as const };
  if (place.kind !== 'case') return next;
  return { ...next, left: { caseId: place.caseId, page: place.from ?? place.page } };
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

type NeutralPlace = Extract<OperatorPlace, { kind: 'between' }>;

function neutral(caseId: CaseId | undefined): NeutralPlace | undefined {
  return caseId === undefined ? undefined : { kind: 'between', caseId };
}
