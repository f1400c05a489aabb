import type { CaseDocument } from '../domain/case-document.ts';
import type { Treatment } from '../domain/course.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { earliestDay, type PartialDate } from '../domain/partial-date.ts';
import { knownValue } from '../domain/recorded.ts';
import type { CourseStep } from './board-sheet-model.ts';
import { TREATMENT_KIND_TEXT } from './course-text.ts';
import { DIAGNOSTIC_TEXT } from './diagnostic-text.ts';
import { formatDate } from '../domain/format-date.ts';
import { SIDE_TEXT } from './site-text.ts';

/** Longest finding a strip can carry; a longer one is left out whole, never cut. */
const LONGEST_FINDING = 60;

type Event = { readonly on: PartialDate; readonly text: string; readonly isBoardDay: boolean };

/** Dated events in order; the day of the board comes after what happened that same day. */
export function courseSteps(document: CaseDocument): CourseStep[] {
  const events = [
    ...diseaseEvents(document),
    ...(document.diagnostics ?? []).flatMap(diagnosticEvents),
    ...(document.course?.treatments ?? []).flatMap(treatmentEvents),
    ...assessmentEvents(document),
    ...boardDay(document),
  ];
  const dated = events
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))))
    .map((event) => ({ ...event, on: formatDate(event.on) }));
  return [...undatedTreatments(document), ...dated];
}

/** A treatment nobody dated is still a treatment: it stands first, and says so. */
function undatedTreatments({ course }: CaseDocument): readonly CourseStep[] {
  return (course?.treatments ?? [])
    .filter(({ startedOn, endedOn }) => startedOn === undefined && endedOn === undefined)
    .map((treatment) => ({
      on: 'Date not recorded',
      text: treatmentText(treatment),
      isBoardDay: false,
    }));
}

function treatmentText({ kind, what }: Treatment): string {
  return `${TREATMENT_KIND_TEXT[kind]}: ${what}`;
}

function sortKey({ on, isBoardDay }: Event): string {
  return `${earliestDay(on)}${isBoardDay ? '1' : '0'}`;
}

function eventOn(on: PartialDate | undefined, text: string): readonly Event[] {
  return on === undefined ? [] : [{ on, text, isBoardDay: false }];
}

function diseaseEvents({ disease, primaries, referral }: CaseDocument): readonly Event[] {
  return [
    ...eventOn(disease?.diagnosedOn, 'Diagnosis'),
    ...eventOn(disease?.metastaticSince, 'Metastases found'),
    ...(primaries ?? []).flatMap((primary) => {
      const side = knownValue(primary.side);
      const name = side === undefined ? 'Primary' : `${SIDE_TEXT[side]} primary`;
      return eventOn(primary.resectedOn, `${name} removed`);
    }),
    ...eventOn(referral?.referredOn, 'Referred to the board'),
  ];
}

function diagnosticEvents({ kind, region, state, on, finding }: Diagnostic): readonly Event[] {
  if (state !== 'done') return [];
  const name = region === undefined ? DIAGNOSTIC_TEXT[kind] : `${DIAGNOSTIC_TEXT[kind]} ${region}`;
  const fits = finding !== undefined && finding.length <= LONGEST_FINDING;
  return eventOn(on, fits ? `${name}: ${finding}` : name);
}

function treatmentEvents(treatment: Treatment): readonly Event[] {
  const { what, startedOn, endedOn } = treatment;
  const once = startedOn !== undefined && startedOn === endedOn;
  return [
    ...eventOn(startedOn, treatmentText(treatment)),
    ...(once ? [] : eventOn(endedOn, `Ended: ${what}`)),
  ];
}

function assessmentEvents({ health }: CaseDocument): readonly Event[] {
  const ecog = knownValue(health?.ecog);
  return ecog === undefined ? [] : eventOn(health?.ecog?.on, `Seen: ECOG ${ecog}`);
}

function boardDay({ referral }: CaseDocument): readonly Event[] {
  const on = referral?.assessedOn ?? referral?.targetDate;
  return on === undefined ? [] : [{ on, text: 'Board', isBoardDay: true }];
}
