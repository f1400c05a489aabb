import type { QualityFigures, Spread } from '#shared/report/quality-model';
import type { SuppressedCount } from '#shared/report/suppressed-count';

import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.quality;

/** A count as it may be shown. */
export function countText(count: SuppressedCount): string {
  if (count.kind === 'count') return String(count.value);
  return count.kind === 'under-five' ? TEXTS.underFive : TEXTS.withheld;
}

/** One figure of the meetings: what it is, its value with its unit, and where it comes from. */
export type FigureLine = { readonly name: string; readonly value: string; readonly from: string };

export function meetingLines(figures: QualityFigures): readonly FigureLine[] {
  const { held, withRule, quorate, minutes, plannedMinutes } = figures.meetings;
  const { from, ...names } = TEXTS.meetings;
  return [
    { name: names.held, value: names.number(held), from: from.held },
    { name: names.quorate, value: names.ofRuled(quorate, withRule), from: from.quorate },
    { name: names.minutes, value: minutesText(minutes), from: from.minutes },
    { name: names.planned, value: minutesText(plannedMinutes), from: from.planned },
    { name: names.caseMinutes, value: minutesText(figures.caseMinutes), from: from.caseMinutes },
    {
      name: names.plannedCase,
      value: minutesText(figures.plannedCaseMinutes),
      from: from.plannedCase,
    },
    { name: names.days, value: daysText(figures.referralDays), from: from.days },
  ];
}

function minutesText(spread: Spread | undefined): string {
  if (spread === undefined) return TEXTS.noValue;
  const { median, low, high } = spread;
  if (low === undefined || high === undefined || low === high)
    return TEXTS.meetings.minutesOf(String(median));
  return TEXTS.meetings.spread(String(median), String(low), String(high));
}

function daysText(spread: Spread | undefined): string {
  return spread === undefined ? TEXTS.noValue : TEXTS.meetings.median(String(spread.median));
}
