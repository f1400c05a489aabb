import type { CaseDocument } from '../../domain/case-document.ts';
import type { Treatment } from '../../domain/course.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import { anyOf } from '../spread/presence-logic.ts';
import type { Presence, ScoreBasis, ScoreInput } from '../scores.ts';
import type { CaseFinding } from './case-finding.ts';
import { answerItem, inputsAndMissing, recordedItem } from './score-items.ts';

/** A systemic treatment that was, or may have been, for advanced disease. */
export type AdvancedTherapy = {
  readonly treatment: Treatment;
  readonly field: string;
  /** No purpose and no line recorded: it may have been adjuvant. */
  readonly isCertain: boolean;
};

/** The systemic treatments that were, or may have been, for advanced disease, in their order. */
export function advancedTherapies({ course }: CaseDocument): readonly AdvancedTherapy[] {
  return (course?.treatments ?? []).flatMap((treatment, index) => {
    const { kind, agents = [], purpose, line } = treatment;
    const isSystemic = kind === 'systemic' || agents.length > 0;
    if (!isSystemic || purpose === 'adjuvant' || purpose === 'neoadjuvant') return [];
    const isCertain = purpose === 'advanced' || line !== undefined;
    return [{ treatment, field: `course.treatments[${index}]`, isCertain }];
  });
}

/** Whether the list of treatments is said to be complete; an absent list shows nothing. */
export function isCourseComplete({ course }: CaseDocument): boolean {
  return course?.treatments !== undefined && knownValue(course.complete) === 'yes';
}

/**
 * Whether systemic therapy for advanced disease is being given now. One that is ongoing is enough;
 * no needs a complete list of which every one has ended.
 */
export function onAdvancedTherapy(document: CaseDocument): CaseFinding<Presence> {
  const rows = advancedTherapies(document);
  const ongoing = rows.map((row) => ({ row, value: isGivenNow(row) }));
  const listed = anyOf(ongoing.map(({ value }) => value));
  const isComplete = isCourseComplete(document);
  const value = listed === 'no' && !isComplete ? 'unknown' : listed;
  const open = ongoing.filter((each) => each.value === 'unknown');
  return {
    value,
    inputs: [...rows.map(therapyInput), ...listInputs(document)],
    missing:
      value === 'unknown'
        ? [
            ...open.map(({ row }) => openItem(row)),
            ...(isComplete ? [] : [courseListItem(document)]),
          ]
        : [],
    notes: [],
  };
}

/** What is said to be ongoing and to have ended is open, and so is what has no purpose. */
function isGivenNow({ treatment: { ongoing, endedOn }, isCertain }: AdvancedTherapy): Presence {
  const answer = knownValue(ongoing);
  const hasEnded = answer === 'no' || (answer === undefined && endedOn !== undefined);
  if (hasEnded) return 'no';
  return answer === 'yes' && endedOn === undefined && isCertain ? 'yes' : 'unknown';
}

type Open = ScoreBasis['missing'][number];

function openItem({ treatment, field, isCertain }: AdvancedTherapy): Open {
  return isCertain
    ? { label: `Ongoing, ${treatment.what}`, field: `${field}.ongoing` }
    : { label: `Purpose, ${treatment.what}`, field: `${field}.purpose` };
}

/** The list itself while there is none, else that it is complete. */
export function courseListItem({ course }: CaseDocument): Open {
  return course?.treatments === undefined
    ? { label: 'List of treatments', field: 'course.treatments' }
    : { label: COMPLETE, field: 'course.complete' };
}

const COMPLETE = 'List of treatments complete';

/** A systemic treatment as an input, with whether it goes on. */
export function therapyInput({ treatment, field }: AdvancedTherapy): ScoreInput {
  const { what, startedOn, endedOn, ongoing } = treatment;
  const answer = knownValue(ongoing) ?? (endedOn === undefined ? undefined : 'no');
  const course = answer === undefined ? '' : COURSE[answer];
  return {
    label: 'Systemic therapy',
    value: `${what}${course}`,
    ...(startedOn === undefined ? {} : { on: startedOn }),
    field,
  };
}

const COURSE = { yes: ', ongoing', no: ', ended' } as const;

function listInputs({ course }: CaseDocument): readonly ScoreInput[] {
  if (course?.treatments === undefined) return [];
  return inputsAndMissing([answerItem(COMPLETE, 'course.complete', course.complete)]).inputs;
}

function lineInputs({ course }: CaseDocument): readonly ScoreInput[] {
  const { lineBeingDecided } = course ?? {};
  const line = recordedItem(LINE, 'course.lineBeingDecided', lineBeingDecided, String);
  return inputsAndMissing([line]).inputs;
}

const LINE = 'Line being decided';

/**
 * Whether no systemic therapy was given for advanced disease yet: by the complete list of
 * treatments or by the line being decided. Where the two contradict each other it stays open.
 */
export function treatmentNaive(document: CaseDocument): CaseFinding<Presence> {
  const rows = advancedTherapies(document);
  const byList = naiveByList(rows, isCourseComplete(document));
  const byLine = naiveByLine(document);
  const known = byList === 'unknown' ? byLine : byList;
  const isContradicted = byLine !== 'unknown' && byLine !== known;
  const value = isContradicted ? 'unknown' : known;
  return {
    value,
    inputs: [...rows.map(therapyInput), ...listInputs(document), ...lineInputs(document)],
    missing: value === 'unknown' ? naiveMissing(document, rows, isContradicted) : [],
    notes: isContradicted
      ? ['The line being decided and the list of treatments contradict each other']
      : [],
  };
}

function naiveMissing(
  document: CaseDocument,
  rows: readonly AdvancedTherapy[],
  isContradicted: boolean,
): readonly Open[] {
  if (isContradicted) return [{ label: LINE, field: 'course.lineBeingDecided' }];
  return [...rows.map(openItem), ...(isCourseComplete(document) ? [] : [courseListItem(document)])];
}

function naiveByList(rows: readonly AdvancedTherapy[], isComplete: boolean): Presence {
  if (rows.some(({ isCertain }) => isCertain)) return 'no';
  return rows.length === 0 && isComplete ? 'yes' : 'unknown';
}

/** Line 1 is being decided while none was given. */
function naiveByLine({ course }: CaseDocument): Presence {
  const line = knownValue(course?.lineBeingDecided);
  if (line === undefined) return 'unknown';
  return line === 1 ? 'yes' : 'no';
}

/**
 * The treatments of which any may be the latest for advanced disease. None can be named while the
 * list is not complete and none is ongoing: a later one may be missing.
 */
export function latestAdvanced(document: CaseDocument): readonly AdvancedTherapy[] {
  const rows = advancedTherapies(document);
  const isOngoing = rows.some(({ treatment }) => knownValue(treatment.ongoing) === 'yes');
  if (!isOngoing && !isCourseComplete(document)) return [];
  return rows.filter(
    (row) =>
      !rows.some((other) => other.isCertain && isSurelyBefore(row.treatment, other.treatment)),
  );
}

function isSurelyBefore(a: Treatment, b: Treatment): boolean {
  if (a.line !== undefined && b.line !== undefined) return a.line < b.line;
  if (a.startedOn === undefined || b.startedOn === undefined) return false;
  return latestDay(a.startedOn) < earliestDay(b.startedOn);
}
