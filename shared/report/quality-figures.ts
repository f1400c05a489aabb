import { DifferenceReason } from '../domain/decision.ts';
import { NotDoneReason } from '../domain/follow-up.ts';
import { NotReadyReason } from '../domain/preparation.ts';
import { agreementOf, carriedOut, ownViewAgreement, resultOf, trialOf } from './quality-codes.ts';
import type { DecidedCase, HeldCase, HeldMeeting, ItemFate } from './quality-facts.ts';
import type { Breakdown, BreakdownId, QualityFigures } from './quality-model.ts';
import { minutesOf, recommendedOf, referralDaysOf } from './quality-cases.ts';
import { medianOf, spreadOf } from './quality-spread.ts';
import { trendOf } from './quality-trend.ts';
import {
  FEWEST,
  protectedParts,
  protectedTotal,
  type SuppressedCount,
} from './suppressed-count.ts';

/** What the figures are made of: meetings held, and those opened and never closed. */
export type QualityInput = {
  readonly period: QualityFigures['period'];
  readonly meetings: readonly HeldMeeting[];
  readonly open: number;
};

/** The figures of meetings; no count under five leaves it, nor one that would give one away. */
export function qualityFigures({ period, meetings, open }: QualityInput): QualityFigures {
  const cases = meetings.flatMap((meeting) => meeting.cases);
  const breakdowns = breakdownsOf(cases);
  const timed = partOf(breakdowns, 'timed', 'timed');
  const known = partOf(breakdowns, 'referral-known', 'known');
  const isTimed = ({ seconds }: HeldCase) => seconds !== undefined;
  return {
    period,
    meetings: {
      held: meetings.length,
      withRule: meetings.filter(({ isQuorate }) => isQuorate !== undefined).length,
      quorate: meetings.filter(({ isQuorate }) => isQuorate === true).length,
      open,
      ...named(
        'minutes',
        spreadOf(
          meetings.map(({ minutes }) => minutes),
          1,
        ),
      ),
      ...named('plannedMinutes', plannedOf(meetings)),
    },
    breakdowns: [...breakdowns],
    ...(isShown(timed) ? named('caseMinutes', spreadOf(minutesOf(cases))) : {}),
    ...(isShown(timed)
      ? named('plannedCaseMinutes', spreadOf(cases.filter(isTimed).map(({ planned }) => planned)))
      : {}),
    ...(isShown(known) ? named('referralDays', medianOf(referralDaysOf(cases))) : {}),
    trend: [...trendOf(meetings, partOf(breakdowns, 'results', 'deferred'))],
  };
}

/** Minutes planned, by the minutes a case has, tell how many cases there were. */
function plannedOf(meetings: readonly HeldMeeting[]): QualityFigures['meetings']['plannedMinutes'] {
  const isTold = meetings.some(({ toDiscuss }) => toDiscuss > 0 && toDiscuss < FEWEST);
  const minutes = meetings.map(({ planned }) => planned);
  return isTold ? undefined : spreadOf(minutes, 1);
}

/** Every breakdown; one that hangs on a part of another is published only where the part is. */
function breakdownsOf(cases: readonly HeldCase[]): readonly Breakdown[] {
  const results = breakdown('results', protectedTotal(cases.length), RESULTS, cases.map(resultOf));
  const timed = breakdown('timed', results.total, TIMED, cases.map(timedOf));
  return [
    results,
    ...ofDeferred(cases, countOf(results, 'deferred')),
    ...ofRecommended(recommendedOf(cases), countOf(results, 'recommended')),
    timed,
    breakdown('over-plan', countOf(timed, 'timed'), ['within', 'over'], cases.flatMap(overPlanOf)),
    ...ofItems(cases.flatMap(({ decided }) => decided?.items ?? [])),
  ];
}

const RESULTS = ['recommended', 'deferred', 'standard-of-care', 'discharged', 'none'];
const TIMED = ['timed', 'not-timed'];
const FATES: readonly ItemFate[] = [
  'in-time',
  'late',
  'day-unknown',
  'not-done',
  'overdue',
  'not-yet-due',
];

function timedOf({ seconds }: HeldCase): string {
  return seconds === undefined ? 'not-timed' : 'timed';
}

function overPlanOf({ seconds, planned }: HeldCase): readonly string[] {
  if (seconds === undefined) return [];
  return [seconds > planned * 60 ? 'over' : 'within'];
}

function ofDeferred(cases: readonly HeldCase[], total: SuppressedCount): readonly Breakdown[] {
  const reasons = cases.flatMap(({ decided }) =>
    decided?.decision.outcome === 'deferred' ? [decided.decision.deferral?.reason ?? 'other'] : [],
  );
  return [breakdown('deferral-reasons', total, NotReadyReason.options, reasons)];
}

function ofItems(fates: readonly ItemFate[]): readonly Breakdown[] {
  return [breakdown('actions', protectedTotal(fates.length), FATES, fates)];
}

function ofRecommended(
  decided: readonly DecidedCase[],
  total: SuppressedCount,
): readonly Breakdown[] {
  const each = (id: BreakdownId, codes: readonly string[], code: (one: DecidedCase) => string) =>
    breakdown(id, total, codes, decided.map(code));
  const yesNo = (id: BreakdownId, isYes: (one: DecidedCase) => boolean) =>
    each(id, ['yes', 'no'], (one) => (isYes(one) ? 'yes' : 'no'));
  const agreement = each('agreement', ['agrees', 'differs', 'not-weighed'], ({ decision }) =>
    agreementOf(decision),
  );
  const ownView = yesNo('own-view', (one) => one.ownView !== undefined);
  const carried = each('carried-out', ['done', 'not-done', 'not-answered'], carriedOut);
  return [
    each('options', ['recommended', 'equivalent-options'], ({ decision }) => decision.outcome),
    agreement,
    differenceReasons(decided, countOf(agreement, 'differs')),
    ownView,
    breakdown(
      'own-view-agreement',
      countOf(ownView, 'yes'),
      ['same', 'changed', 'not-comparable'],
      decided.filter((one) => one.ownView !== undefined).map(ownViewAgreement),
    ),
    yesNo('dissent', ({ decision }) => decision.dissent.length > 0),
    each('trial', ['yes', 'no', 'not-answered'], ({ decision }) => trialOf(decision)),
    yesNo('comorbidity-shown', ({ shown }) => shown.comorbidity),
    yesNo('performance-shown', ({ shown }) => shown.performance),
    yesNo('patient-view-shown', ({ shown }) => shown.patientView),
    each('referral-known', ['known', 'not-known'], ({ referralDays }) =>
      referralDays === undefined ? 'not-known' : 'known',
    ),
    carried,
    breakdown(
      'not-carried-out-reasons',
      countOf(carried, 'not-done'),
      NotDoneReason.options,
      decided.flatMap(({ whole }) => (whole?.kind === 'not-done' ? [whole.reason] : [])),
    ),
  ];
}

/** One decision may have several reasons: each is held against those without it. */
function differenceReasons(decided: readonly DecidedCase[], total: SuppressedCount): Breakdown {
  const differing = decided.flatMap(({ decision: { difference } }) => difference ?? []);
  const parts = DifferenceReason.options.map((code) => {
    const having = differing.filter(({ reasons }) => reasons.includes(code)).length;
    const [count] = protectedParts(total, [having, differing.length - having]);
    return { code, count: count ?? { kind: 'withheld' as const } };
  });
  return { id: 'difference-reasons', total, parts };
}

function breakdown(
  id: BreakdownId,
  total: SuppressedCount,
  codes: readonly string[],
  found: readonly string[],
): Breakdown {
  const counts = codes.map((code) => found.filter((one) => one === code).length);
  const shown = protectedParts(total, counts);
  const parts = codes.map((code, index) => ({
    code,
    count: shown[index] ?? { kind: 'withheld' as const },
  }));
  return { id, total, parts };
}

function partOf(all: readonly Breakdown[], id: BreakdownId, code: string): SuppressedCount {
  const found = all.find((one) => one.id === id);
  return found === undefined ? { kind: 'withheld' } : countOf(found, code);
}

function countOf({ parts }: Breakdown, code: string): SuppressedCount {
  return parts.find((part) => part.code === code)?.count ?? { kind: 'withheld' };
}

function isShown({ kind }: SuppressedCount): boolean {
  return kind === 'count';
}

function named<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  // An object with the one key it is asked for, or with none.
  return (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
}
