import type { OutputOf } from '#shared/contract/contract';
import type { RoomSetting } from '#shared/domain/meeting-profile';
import { roomTypePx } from '#shared/domain/room-type-size';
import type { BoardSheet, KeyImageView, LesionRow } from '#shared/report/board-sheet-model';

import type { FindingLine } from '../../components/findings/finding-lines.ts';
import type { PatientColumn } from '../../components/case-pages/patient-pages.ts';
import type { PresentPage } from '../../components/case-pages/present-pages.ts';
import { planPages } from '../../components/case-pages/plan-pages.ts';
import { paginateEvenly, textHeight, type Fit } from '../../components/case-pages/present-fit.ts';
import { scorePages } from '../../components/case-pages/score-pages.ts';
import { impossiblePages, type UnclearSlot } from '../../components/case-pages/unclear-pages.ts';
import { TEXT } from '../../text/text.ts';
import { roomCandidates, type RoomComparedPage, type RoomOptionsPage } from './room-candidates.ts';
import { roomFit } from './room-fit.ts';
import { roomOpenPages, type RoomOpenPage } from './room-open.ts';
import { roomAbsentPages, roomPatientPages } from './room-patient.ts';
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
  | 'impossible'
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
  | RoomComparedPage
  | RoomOptionsPage
  | { readonly kind: 'withheld'; readonly what: 'candidates' | 'plan' }
  | { readonly kind: 'impossible'; readonly slots: readonly UnclearSlot[] }
  | RoomOpenPage
  | { readonly kind: 'decision' };

/** The pages a board goes through, and those it looks up when somebody asks. */
export type RoomPart = 'main' | 'behind';

export type RoomPage = {
  readonly name: RoomPageName;
  readonly part: RoomPart;
  readonly content: RoomContent;
};

/** A sheet as the room is shown it. */
export type RoomSheet = OutputOf<'room.sheet'>;

/**
 * The pages of one case on the room's screen. The main ones come first, in the order of a
 * discussion: what is asked, who the patient is and wants, extent, course, candidates, plans, what
 * is missing, the decision. Behind them is everything those say in short. Both windows compute
 * them from the same sheet and setting, so a page number means one page.
 */
export function roomPages(
  { sheet, candidates }: Pick<RoomSheet, 'sheet' | 'candidates'>,
  room: RoomSetting,
): RoomPage[] {
  const fit = roomFit(roomTypePx(room));
  const first: RoomContent[] = [
    ...roomQuestionPages(sheet, fit),
    ...roomPatientPages(sheet, fit),
    ...extentPages(sheet, fit),
    ...sheet.keyImages.map((image) => ({ kind: 'images' as const, image })),
    ...coursePages(sheet, fit),
  ];
  const absent = roomAbsentPages(sheet, fit);
  const weighed = candidates === 'withheld' ? withheldPages(sheet, fit) : weighedPages(sheet, fit);
  return [
    ...asPages('main', [...first, ...weighed.main, { kind: 'decision' }]),
    ...asPages('behind', [...absent, ...weighed.behind]),
  ];
}

/** How many main pages there are: a case is gone through when the last of them is shown. */
export function mainPageCount(pages: readonly RoomPage[]): number {
  return pages.filter(({ part }) => part === 'main').length;
}

/** Where the room is among the main pages, or among those behind them. */
export function positionText(at: number, pages: readonly RoomPage[]): string {
  const main = mainPageCount(pages);
  if (at < main) return TEXT.present.position(at + 1, main);
  return TEXT.roomStage.behind(at - main + 1, pages.length - main);
}

/** The same in whole words. */
export function pageText(at: number, pages: readonly RoomPage[]): string {
  const text = positionText(at, pages);
  return pages[at]?.part === 'main' ? TEXT.roomStage.page(text) : text;
}

/**
 * The page behind a main page that says more of the same, counted like it; the first page behind
 * where none does, undefined where there is none.
 */
export function pageBehind(pages: readonly RoomPage[], at: number): number | undefined {
  const main = mainPageCount(pages);
  const shown = pages[at]?.content;
  const found = pages.findIndex(
    ({ content }, index) => index >= main && shown !== undefined && isMoreOf(shown, content),
  );
  if (found >= 0) return found;
  return pages.length > main ? main : undefined;
}

function isMoreOf(shown: RoomContent, content: RoomContent): boolean {
  if (shown.kind === 'compared') {
    const [first] = shown.options;
    if (content.kind !== 'candidates') return false;
    return content.options.some(({ option }) => option.id === first?.option.id);
  }
  if (shown.kind === 'plan') {
    return content.kind === 'plan' && content.content.plan.title === shown.content.plan.title;
  }
  return shown.kind === content.kind;
}

function asPages(part: RoomPart, contents: readonly RoomContent[]): readonly RoomPage[] {
  return contents.map((content) => ({ name: nameOf(content), part, content }));
}

/** Some scores speak for a treatment, so they wait as well. */
const WITHHELD: readonly RoomContent[] = [
  { kind: 'withheld', what: 'candidates' },
  { kind: 'withheld', what: 'plan' },
];

function nameOf(content: RoomContent): RoomPageName {
  if (content.kind === 'withheld') return content.what;
  return content.kind === 'compared' ? 'candidates' : content.kind;
}

/** Red flags and what is missing speak of the patient; the sheet names no option with them. */
function withheldPages(sheet: BoardSheet, fit: Fit): Weighed {
  const open = roomOpenPages(sheet, fit);
  return { main: [...WITHHELD, ...open.main], behind: open.behind };
}

type Weighed = {
  readonly main: readonly RoomContent[];
  readonly behind: readonly RoomContent[];
};

function weighedPages(sheet: BoardSheet, fit: Fit): Weighed {
  const { compared, reasons, unsuitable, unclear } = roomCandidates(sheet, fit);
  const open = roomOpenPages(sheet, fit);
  return {
    main: [...compared, ...plansOf(sheet, fit, 'steps'), ...open.main],
    behind: [
      ...reasons,
      ...unsuitable,
      ...unclear.map((slots) => ({ kind: 'unclear' as const, slots })),
      ...plansOf(sheet, fit, 'notes'),
      ...impossiblePages(sheet.evaluation.plansNotPossible, fit).map((slots) => ({
        kind: 'impossible' as const,
        slots,
      })),
      ...open.behind,
      ...scorePages(sheet.scores, fit),
    ],
  };
}

function plansOf(
  { evaluation }: BoardSheet,
  fit: Fit,
  part: 'steps' | 'notes',
): readonly RoomContent[] {
  return planPages(evaluation, fit, part).map((content) => ({ kind: 'plan', content }));
}

function extentPages({ extent }: BoardSheet, fit: Fit): readonly RoomContent[] {
  const map = Math.min(560, (fit.height - 20) * 0.667);
  const width = fit.width - map - 340;
  const heightOf = (row: LesionRow) =>
    textHeight(row.title, width, 30.5) +
    textHeight(row.detail ?? '', width, 27) +
    textHeight(row.scores ?? '', width - 50, 27) +
    13;
  const above = 90 + textHeight(extent.imaging, fit.width - map - 120, 25);
  const pages = paginateEvenly(extent.rows, heightOf, fit.height - above);
  return (pages.length === 0 ? [[]] : pages).map((rows) => ({ kind: 'extent', rows }));
}

function coursePages({ course }: BoardSheet, fit: Fit): readonly RoomContent[] {
  const pages = paginateEvenly(
    course,
    (step) => textHeight(step.text, fit.width - 440, 28) + 10,
    fit.height - 80,
  );
  return pages.map((steps) => ({ kind: 'course', steps }));
}
