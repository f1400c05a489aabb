import { TreatmentKind } from '#shared/domain/course';
import { formatDate } from '#shared/domain/format-date';
import { earliestDay, latestDay, PartialDate } from '#shared/domain/partial-date';
import { TREATMENT_KIND_TEXT } from '#shared/report/course-text';

import { TEXT } from '../../../../text/text.ts';
import { type Draft, draftAt, wordAt } from '../../draft/draft.ts';
import { percentOf, type TimeAxis, timeAxis } from './time-axis.ts';

/** A piece of a bar, in per cent of the axis. */
export type Stretch = { readonly from: number; readonly to: number };

/** One treatment as the line of time shows it. */
export type CourseBar = {
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly kind: TreatmentKind | undefined;
  readonly title: string;
  readonly when: string;
  /** Days of which it is certain; undefined where only a day is known, and without dates. */
  readonly sure: Stretch | undefined;
  /** Days on which it may have begun, and may have ended: as wide as the dates are imprecise. */
  readonly open: readonly Stretch[];
  readonly isOngoing: boolean;
};

export type CourseLine = {
  readonly axis: TimeAxis | undefined;
  /** In the order of time. */
  readonly dated: readonly CourseBar[];
  readonly undated: readonly CourseBar[];
};

const TEXTS = TEXT.entry.course;

/** Treatments of the draft in time; what is not a valid date counts as none. */
export function courseLine(rows: readonly Draft[], today: string): CourseLine {
  const times = rows.map(timesOf);
  const axis = timeAxis(
    times.flatMap(({ start, end }) => [start, end].filter((date) => date !== undefined)),
    today,
  );
  const bars = rows.map((row, index) =>
    courseBar(row, index, times[index] ?? timesOf(row), axis, today),
  );
  const isDated = ({ sure, open }: CourseBar) => sure !== undefined || open.length > 0;
  return {
    axis,
    dated: bars.filter(isDated).toSorted((a, b) => beginOf(a) - beginOf(b)),
    undated: bars.filter((bar) => !isDated(bar)),
  };
}

type Times = {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  readonly isOngoing: boolean;
};

function timesOf(row: Draft): Times {
  return {
    start: PartialDate.safeParse(draftAt(row, ['startedOn'])).data,
    end: PartialDate.safeParse(draftAt(row, ['endedOn'])).data,
    isOngoing: draftAt(row, ['ongoing', 'value']) === 'yes',
  };
}

function courseBar(
  row: Draft,
  index: number,
  times: Times,
  axis: TimeAxis | undefined,
  today: string,
): CourseBar {
  const kind = TreatmentKind.safeParse(draftAt(row, ['kind'])).data;
  const line = wordAt(row, 'line');
  const words = [
    kind === undefined ? undefined : TREATMENT_KIND_TEXT[kind],
    line === undefined ? undefined : TEXTS.line(line),
    wordAt(row, 'what'),
  ].filter((word) => word !== undefined);
  return {
    number: index + 1,
    kind,
    title: words.length === 0 ? TEXTS.newOne : words.join(', '),
    when: whenText(times),
    ...stretches(times, axis, today),
    isOngoing: times.isOngoing,
  };
}

function whenText({ start, end, isOngoing }: Times): string {
  if (start !== undefined && end !== undefined) {
    return start === end ? formatDate(start) : TEXTS.between(formatDate(start), formatDate(end));
  }
  if (start !== undefined) {
    return isOngoing ? TEXTS.ongoing(formatDate(start)) : TEXTS.from(formatDate(start));
  }
  if (end !== undefined) return TEXTS.until(formatDate(end));
  return isOngoing ? TEXTS.ongoingOnly : TEXTS.undated;
}

function stretches(
  { start, end, isOngoing }: Times,
  axis: TimeAxis | undefined,
  today: string,
): Pick<CourseBar, 'sure' | 'open'> {
  if (axis === undefined) return { sure: undefined, open: [] };
  const open = [start, end]
    .filter((date) => date !== undefined)
    .map((date) => ({
      from: percentOf(axis, earliestDay(date)),
      to: percentOf(axis, latestDay(date)),
    }));
  const running = isOngoing ? today : undefined;
  const last = end === undefined ? running : earliestDay(end);
  if (start === undefined || last === undefined || last < latestDay(start)) {
    return { sure: undefined, open };
  }
  return {
    sure: { from: percentOf(axis, latestDay(start)), to: percentOf(axis, last) },
    open,
  };
}

function beginOf({ sure, open }: CourseBar): number {
  return Math.min(...[...open, ...(sure === undefined ? [] : [sure])].map(({ from }) => from));
}
