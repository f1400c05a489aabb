import type { RedFlagView } from '#shared/engine/evaluation';
import type { BoardSheet, CourseStep, LesionRow, ScoreRow } from '#shared/report/board-sheet-model';

import { groupCandidates } from '../candidate/candidate-groups.ts';
import type { FindingLine } from '../findings/finding-lines.ts';
import { comparedHeight, unsuitableHeight, type ComparedOption } from './compared-option.ts';
import { scorePages } from './score-pages.ts';
import { flagHeight } from './open-heights.ts';
import { planPages, type PlanPageContent } from './plan-pages.ts';
import { patientPages, type PatientColumn } from './patient-pages.ts';
import { PAGE, paginate, splitText, textHeight } from './present-fit.ts';
import { isUnclear, unclearPages, type UnclearSlot } from './unclear-pages.ts';
import { saidMissing, saidMissingHeight, type SaidMissing } from './said-missing.ts';

export type PresentPage =
  | { readonly kind: 'question'; readonly question: string | undefined; readonly first: boolean }
  | {
      readonly kind: 'extent';
      readonly rows: readonly LesionRow[];
      readonly steps: readonly CourseStep[];
    }
  | { readonly kind: 'course'; readonly steps: readonly CourseStep[] }
  | {
      readonly kind: 'patient';
      readonly columns: readonly PatientColumn[];
      readonly absent: readonly FindingLine[];
    }
  | {
      readonly kind: 'scores';
      /** Side by side. */
      readonly columns: readonly (readonly ScoreRow[])[];
      /** Names of the scores that lack an input; said on the last of these pages. */
      readonly open: readonly string[];
    }
  | { readonly kind: 'plan'; readonly content: PlanPageContent }
  | { readonly kind: 'candidates'; readonly options: readonly ComparedOption[] }
  | { readonly kind: 'unclear'; readonly slots: readonly UnclearSlot[] }
  | {
      readonly kind: 'open';
      readonly flags: readonly RedFlagView[];
      readonly missing: readonly SaidMissing[];
      /** Missing items that only the board sheet lists. */
      readonly unsaid: number;
    }
  | { readonly kind: 'decision' };

const LONGEST_QUESTION = 330;
const MISSING_PAGES = 2;

/** The pages of one case, in the order the board goes through them. */
export function presentPages(sheet: BoardSheet): readonly PresentPage[] {
  return [
    ...questionPages(sheet.question),
    ...extentPages(sheet),
    ...patientPages(sheet),
    ...scorePages(sheet.scores),
    ...candidatePages(sheet),
    ...planPages(sheet.evaluation).map((content) => ({ kind: 'plan' as const, content })),
    ...openPages(sheet),
    { kind: 'decision' },
  ];
}

function questionPages(question: string | undefined): readonly PresentPage[] {
  const pieces = question === undefined ? [undefined] : splitText(question, LONGEST_QUESTION);
  return pieces.map((piece, index) => ({ kind: 'question', question: piece, first: index === 0 }));
}

function extentPages({ extent, course }: BoardSheet): readonly PresentPage[] {
  const rowPages = paginate(extent.rows, rowHeight, PAGE - 75);
  const lastRows = rowPages.at(-1) ?? [];
  const used = lastRows.reduce((sum, row) => sum + rowHeight(row), 75);
  const fits = used + stepsHeight(course) <= PAGE;

  const pages: PresentPage[] = (rowPages.length === 0 ? [[]] : rowPages).map(
    (rows, index, all) => ({
      kind: 'extent',
      rows,
      steps: fits && index === all.length - 1 ? course : [],
    }),
  );
  if (fits || course.length === 0) return pages;
  const wide = (step: CourseStep) => textHeight(step.text, 1480, 28) + 10;
  const coursePages = paginate(course, wide, PAGE - 70);
  return [...pages, ...coursePages.map((steps) => ({ kind: 'course' as const, steps }))];
}

function rowHeight(row: LesionRow): number {
  return (
    textHeight(row.title, 950, 30.5) +
    textHeight(row.detail ?? '', 950, 27) +
    textHeight(row.scores ?? '', 900, 27) +
    17
  );
}

/** Beside the map the course stands in two columns under its heading. */
function stepsHeight(course: readonly CourseStep[]): number {
  const heights = course.map((step) => textHeight(step.text, 400, 26) + 5);
  const pairs = heights.filter((_, index) => index % 2 === 0);
  return pairs.reduce(
    (sum, height, pair) => sum + Math.max(height, heights[pair * 2 + 1] ?? 0),
    85,
  );
}

function candidatePages({ evaluation, overrides }: BoardSheet): readonly PresentPage[] {
  const overrideOf = new Map(overrides.map((override) => [override.option, override]));
  const rows: readonly ComparedOption[] = groupCandidates(evaluation.slots, overrides).flatMap(
    (group) =>
      group.slots.flatMap((slot) =>
        slot.options.map((option) => ({
          option,
          slot: slot.label,
          group: group.id,
          override: overrideOf.get(option.id),
        })),
      ),
  );
  const barred = (group: ComparedOption['group']) => rows.filter((row) => row.group === group);
  const possible = rows.filter(({ group }) => group === 'supported' || group === 'conditional');
  const compared = possible.filter((row) => !isUnclear(row));
  return [
    ...paginate(withHeadings(compared), comparedHeight, PAGE - 155).map(asCandidates),
    ...unclearPages(possible.filter(isUnclear)).map(
      (slots) => ({ kind: 'unclear', slots }) as const,
    ),
    ...paginate(barred('overridden'), (row) => unsuitableHeight(row), PAGE - 110).map(asCandidates),
    ...paginate(barred('unsuitable'), (row) => unsuitableHeight(row), PAGE - 110).map(asCandidates),
  ];
}

function asCandidates(options: readonly ComparedOption[]): PresentPage {
  return { kind: 'candidates', options };
}

/** Marks the first option of each group, whose heading needs room on the page. */
function withHeadings(rows: readonly ComparedOption[]): readonly ComparedOption[] {
  return rows.map((row, index) => ({ ...row, opensGroup: rows[index - 1]?.group !== row.group }));
}

function openPages({ evaluation }: BoardSheet): readonly PresentPage[] {
  const said = evaluation.missing.map((item) => saidMissing(item, evaluation.redFlags));
  const flags = paginate(evaluation.redFlags, (flag) => flagHeight(flag, 760), PAGE - 150);
  const missing = paginate(said, (item) => saidMissingHeight(item), PAGE - 150).slice(
    0,
    MISSING_PAGES,
  );
  const unsaid = evaluation.missing.length - missing.flat().length;
  const count = Math.max(flags.length, missing.length, 1);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'open',
    // A side that is through early is said again: an empty one would read as "none".
    flags: flags[index] ?? flags.at(-1) ?? [],
    missing: missing[index] ?? missing.at(-1) ?? [],
    unsaid: index >= missing.length - 1 ? unsaid : 0,
  }));
}
