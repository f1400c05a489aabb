import type { OutputOf } from '#shared/contract/contract';
import type { RoomSetting } from '#shared/domain/meeting-profile';
import { roomTypePx } from '#shared/domain/room-type-size';
import type { BoardSheet, KeyImageView, LesionRow } from '#shared/report/board-sheet-model';

import type { FindingLine } from '../../components/findings/finding-lines.ts';
import type { PatientColumn } from '../../components/case-pages/patient-pages.ts';
import type { PresentPage } from '../../components/case-pages/present-pages.ts';
import { planPages } from '../../components/case-pages/plan-pages.ts';
import { paginate, textHeight, type Fit } from '../../components/case-pages/present-fit.ts';
import { scorePages } from '../../components/case-pages/score-pages.ts';
import { roomCandidates, type RoomOptionsPage } from './room-candidates.ts';
import { roomFit } from './room-fit.ts';
import { roomOpenPages, type RoomOpenPage } from './room-open.ts';
import { roomPatientPages } from './room-patient.ts';
import { roomQuestionPages, type RoomQuestionPage } from './room-question.ts';

/** What a page is called on record, when it is shown. */
export type RoomPageName =
  | 'question'
  | 'patient'
  | 'extent'
  | 'images'
  | 'course'
  | 'candidates'
  | 'plan'
  | 'scores'
  | 'unclear'
  | 'open'
  | 'decision';

export type RoomContent =
  | Extract<PresentPage, { kind: 'course' | 'scores' | 'plan' | 'unclear' }>
  | RoomQuestionPage
  | {
      readonly kind: 'patient';
      readonly columns: readonly PatientColumn[];
      readonly absent: readonly FindingLine[];
    }
  | { readonly kind: 'extent'; readonly rows: readonly LesionRow[] }
  | { readonly kind: 'images'; readonly image: KeyImageView }
  | RoomOptionsPage
  | { readonly kind: 'withheld'; readonly what: 'candidates' | 'plan' }
  | RoomOpenPage
  | { readonly kind: 'decision' };

export type RoomPage = { readonly name: RoomPageName; readonly content: RoomContent };

/** A sheet as the room is shown it. */
export type RoomSheet = OutputOf<'room.sheet'>;

/**
 * The pages of one case on the room's screen, in the order of a discussion: what is asked, who
 * the patient is and wants, extent, course, candidates, plans, what is behind them, the decision.
 * Both windows compute them from the same sheet and setting, so a page number means one page.
 */
export function roomPages({ sheet, candidates }: RoomSheet, room: RoomSetting): RoomPage[] {
  const fit = roomFit(roomTypePx(room));
  const first: RoomContent[] = [
    ...roomQuestionPages(sheet, fit),
    ...roomPatientPages(sheet, fit),
    ...extentPages(sheet, fit),
    ...sheet.keyImages.map((image) => ({ kind: 'images' as const, image })),
    ...coursePages(sheet, fit),
  ];
  const weighed = candidates === 'withheld' ? WITHHELD : weighedPages(sheet, fit);
  const decision: RoomContent = { kind: 'decision' };
  return [...first, ...weighed, decision].map((content) => ({ name: nameOf(content), content }));
}

/** How many pages of the case only the size of the type makes; 0 where it makes none. */
export function pagesForTypeSize(sheet: RoomSheet, room: RoomSetting): number {
  const usual = roomPages(sheet, { ...room, ...USUAL_ROOM }).length;
  return Math.max(roomPages(sheet, room).length - usual, 0);
}

/** A 65-inch screen seen from 3.3 m: the type of 28 px that the pages are drawn for. */
const USUAL_ROOM: RoomSetting = { diagonalInches: 65, farthestSeatMetres: 3.3 };

const WITHHELD: readonly RoomContent[] = [
  { kind: 'withheld', what: 'candidates' },
  { kind: 'withheld', what: 'plan' },
];

function nameOf(content: RoomContent): RoomPageName {
  if (content.kind === 'withheld') return content.what;
  return content.kind;
}

function weighedPages(sheet: BoardSheet, fit: Fit): readonly RoomContent[] {
  const { compared, unclear, unsuitable } = roomCandidates(sheet, fit);
  return [
    ...compared,
    ...planPages(sheet.evaluation, fit).map((content) => ({ kind: 'plan' as const, content })),
    ...unsuitable,
    ...scorePages(sheet.scores, fit),
    ...unclear.map((slots) => ({ kind: 'unclear' as const, slots })),
    ...roomOpenPages(sheet, fit),
  ];
}

function extentPages({ extent }: BoardSheet, fit: Fit): readonly RoomContent[] {
  const map = Math.min(560, (fit.height - 20) * 0.667);
  const width = fit.width - map - 340;
  const heightOf = (row: LesionRow) =>
    textHeight(row.title, width, 30.5) +
    textHeight(row.detail ?? '', width, 27) +
    textHeight(row.scores ?? '', width - 50, 27) +
    17;
  const above = 95 + textHeight(extent.imaging, fit.width - map - 120, 25);
  const pages = paginate(extent.rows, heightOf, fit.height - above);
  return (pages.length === 0 ? [[]] : pages).map((rows) => ({ kind: 'extent', rows }));
}

function coursePages({ course }: BoardSheet, fit: Fit): readonly RoomContent[] {
  const pages = paginate(
    course,
    (step) => textHeight(step.text, fit.width - 440, 28) + 10,
    fit.height - 80,
  );
  return pages.map((steps) => ({ kind: 'course', steps }));
}
