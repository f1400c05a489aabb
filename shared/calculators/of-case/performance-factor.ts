import type { CaseDocument } from '../../domain/case-document.ts';
import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import { knownValue, type Recorded } from '../../domain/recorded.ts';
import { kpsBelow80 } from '../performance/kps-below-80.ts';
import { arePerformancesApart } from '../performance/performance-conflict.ts';
import type { FactorFinding } from '../scores.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/**
 * Whether the Karnofsky index is below 80, by the index or by ECOG. Where no map allows both, or
 * where one is dated after the day of assessment, it does not decide.
 *
 * @spec RCC-C-008
 */
export function karnofskyFactor({ health = {}, referral }: CaseDocument): FactorFinding {
  const until = referral?.assessedOn;
  const kps = knownUntil(health.kps, until);
  const ecog = knownUntil(health.ecog, until);
  const isApart = arePerformancesApart(kps, ecog);
  const presence = isApart ? 'unknown' : kpsBelow80({ kps, ecog });
  const index = recordedItem('Karnofsky', 'health.kps', health.kps, (value) => `${value} %`);
  const scale = recordedItem('ECOG', 'health.ecog', health.ecog, String);
  return {
    presence,
    inputs: inputsAndMissing(kps === undefined || isApart ? [index, scale] : [index]).inputs,
    missing: presence === 'unknown' ? [{ label: 'Karnofsky', field: 'health.kps' }] : [],
    notes: [
      ...(isApart ? [`Karnofsky ${kps} % and ECOG ${ecog} contradict each other`] : []),
      ...askForIndex(kps, ecog),
      ...lateNotes('Karnofsky', health.kps, until),
      ...lateNotes('ECOG', health.ecog, until),
    ],
  };
}

function askForIndex(kps: number | undefined, ecog: number | undefined): readonly string[] {
  return kps === undefined && ecog === 1
    ? ['ECOG 1 can be Karnofsky 70 or 80: ask for the Karnofsky index']
    : [];
}

/** The value, unless it is dated after the day the case is assessed for. */
function knownUntil<Value>(
  item: Recorded<Value>,
  until: PartialDate | undefined,
): Value | undefined {
  return isAfter(item?.on, until) ? undefined : knownValue(item);
}

function isAfter(on: PartialDate | undefined, until: PartialDate | undefined): boolean {
  return on !== undefined && until !== undefined && earliestDay(on) > latestDay(until);
}

function lateNotes(
  name: string,
  item: Recorded<number>,
  until: PartialDate | undefined,
): readonly string[] {
  if (knownValue(item) === undefined || !isAfter(item?.on, until)) return [];
  return [`${name} is dated after the day of assessment and not used`];
}
