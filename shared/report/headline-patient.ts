import { inSentence } from '../domain/in-sentence.ts';
import { arePerformancesApart } from '../calculators/performance/performance-conflict.ts';
import type { KidneyScore, Score, Scores } from '../calculators/scores.ts';
import type { Health } from '../domain/health.ts';
import { knownValue, type Recorded } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { namedDerivation } from './derivation.ts';
import { formatDate } from '../domain/format-date.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { type Brief, briefScore, pointsOf } from './score-brief.ts';
import { joinParts, whyUnknown } from './recorded-text.ts';

/** The unit every eGFR is shown in. */
export const EGFR_UNIT = 'mL/min/1.73 m²';

/** ECOG first, Karnofsky beside it, neither worked out from the other; then reserve where known. */
export function performanceTile(
  { ecog, kps }: Health,
  others: readonly Score[] = [],
): HeadlineTile {
  const reserve = [briefScore(others, 'g8', 'G8', ['known']), charlsonBrief(others)].filter(
    (brief) => brief !== undefined,
  );
  const ecogText = valueText(ecog, (value) => `ECOG ${value}`);
  const kpsText = valueText(kps, (value) => `KPS ${value} %`);
  const other = ecogText === undefined ? `ECOG ${whyUnknown(ecog)}` : kpsText;
  const detail = [
    other ?? `KPS ${whyUnknown(kps)}`,
    assessedOn(ecog, kps),
    areEcogAndKpsApart(ecog, kps) ? 'ECOG and KPS contradict each other' : undefined,
    ...reserve.map(({ text }) => text),
  ];
  return {
    id: 'performance',
    label: 'Performance',
    value: ecogText ?? kpsText ?? NOT_KNOWN,
    state: (ecogText ?? kpsText) === undefined ? 'unknown' : 'known',
    ...defined({ detail: joinParts(detail) }),
    chips: [],
    derivations: reserve.map(({ derivation }) => derivation),
  };
}

/** Only the points: the age-adjusted figure is on the card of scores. */
function charlsonBrief(others: readonly Score[]): Brief | undefined {
  const brief = briefScore(others, 'charlson', 'Charlson', ['known']);
  return brief === undefined ? undefined : { ...brief, text: pointsOf(brief.text) };
}

function assessedOn(ecog: Recorded<number>, kps: Recorded<number>): string | undefined {
  const shown = [
    { name: 'ECOG', item: ecog },
    { name: 'KPS', item: kps },
  ].filter(({ item }) => knownValue(item) !== undefined);
  const days = new Set(shown.map(({ item }) => item?.on));
  const [day] = days;
  if (days.size <= 1) return day === undefined ? undefined : formatDate(day);
  return shown
    .map(({ name, item }) => `${name} ${item?.on === undefined ? 'undated' : formatDate(item.on)}`)
    .join(', ');
}

/** Whether no published map of ECOG and Karnofsky allows the two together. */
export function areEcogAndKpsApart(ecog: Recorded<number>, kps: Recorded<number>): boolean {
  return arePerformancesApart(knownValue(kps), knownValue(ecog));
}

function valueText(item: Recorded<number>, text: (value: number) => string): string | undefined {
  const value = knownValue(item);
  return value === undefined ? undefined : text(value);
}

/** eGFR with its category and date, or that the patient is on dialysis. */
export function renalTile(
  health: Health,
  { kidney, others }: Pick<Scores, 'kidney' | 'others'>,
): HeadlineTile {
  const clearance = briefScore(others, 'cockcroft-gault', 'creatinine clearance', ['known']);
  const onDialysis = knownValue(health.dialysis) === 'yes';
  const base = {
    id: 'renal' as const,
    label: 'Renal function',
    chips: [],
    derivations: [namedDerivation('eGFR', kidney), ...(clearance ? [clearance.derivation] : [])],
  };
  if (onDialysis) return { ...base, value: 'Dialysis', state: 'known', detail: detailOf(kidney) };
  if (kidney.value === undefined) {
    return { ...base, value: NOT_KNOWN, state: 'unknown', detail: detailOf(kidney) };
  }
  return {
    ...base,
    value: String(kidney.value),
    unit: EGFR_UNIT,
    state: kidney.state,
    detail: joinParts([detailOf(kidney), clearance?.text]) ?? '',
  };
}

function detailOf(kidney: KidneyScore): string {
  const on = kidney.inputs.findLast((input) => input.on !== undefined)?.on;
  if (kidney.state === 'interval') return kidney.statement;
  if (kidney.value === undefined) {
    const missing = kidney.missing.map(({ label }) => inSentence(label)).join(', ');
    return missing === '' ? 'eGFR not known' : `eGFR not computed: ${missing} missing`;
  }
  return (
    joinParts([
      on === undefined ? 'eGFR, date not recorded' : `eGFR ${formatDate(on)}`,
      kidney.category === undefined ? undefined : `category ${kidney.category}`,
    ]) ?? ''
  );
}
