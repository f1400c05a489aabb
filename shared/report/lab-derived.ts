import { inSentence } from '../domain/in-sentence.ts';
import type { CalciumScore, KidneyScore, ScoreBasis } from '../calculators/scores.ts';
import type { LabRow } from './board-sheet-model.ts';
import { derivationOf } from './derivation.ts';
import { defined } from './defined.ts';
import { formatDate } from '../domain/format-date.ts';
import { EGFR_UNIT } from './headline-patient.ts';
import { barOf, flagOf } from './lab-limits.ts';
import { joinParts } from './recorded-text.ts';

/** Lower edge of category G2: below it kidney function is reduced (KDIGO 2024). */
const EGFR_REDUCED_BELOW = 60;

/** Albumin-corrected calcium, or what is missing to compute it. */
export function correctedCalciumRow(calcium: CalciumScore): LabRow {
  const base = { label: 'Corrected calcium', derivation: derivationOf(calcium) };
  if (calcium.value === undefined || calcium.unit === undefined) {
    const flag = calcium.aboveLimit === 'yes' ? { flag: 'high' as const } : {};
    const remark = defined({ remark: withNotes(calcium, openText(calcium)) });
    return { ...base, ...flag, ...remark, presence: 'unknown' };
  }
  return {
    ...base,
    value: String(calcium.value),
    unit: calcium.unit,
    ...(calcium.aboveLimit === 'yes' ? { flag: 'high' as const } : {}),
    ...dateOf(calcium),
    ...defined({
      remark: withNotes(
        calcium,
        calcium.aboveLimit === 'unknown' ? 'Laboratory limits not recorded' : undefined,
      ),
    }),
    presence: 'present',
  };
}

/** eGFR computed from creatinine, or what is missing to compute it. */
export function kidneyRow(kidney: KidneyScore): LabRow {
  const base = { label: 'eGFR (CKD-EPI 2021)', derivation: derivationOf(kidney) };
  if (kidney.value === undefined) {
    const remark = defined({ remark: withNotes(kidney, openText(kidney)) });
    return { ...base, ...remark, presence: 'unknown' };
  }
  const limits = { value: kidney.value, lowerLimit: EGFR_REDUCED_BELOW };
  const flag = flagOf(limits);
  const bar = barOf(limits);
  return {
    ...base,
    value: String(kidney.value),
    unit: EGFR_UNIT,
    ...(flag === undefined ? {} : { flag }),
    ...(bar === undefined ? {} : { bar }),
    limits: `reduced below ${EGFR_REDUCED_BELOW} ${EGFR_UNIT}`,
    ...dateOf(kidney),
    ...defined({
      remark: withNotes(
        kidney,
        kidney.category === undefined ? undefined : `Category ${kidney.category}`,
      ),
    }),
    presence: 'present',
  };
}

/** A value that is open between several is said with all of them. */
function openText(score: ScoreBasis): string {
  return score.state === 'interval' ? score.statement : missingText(score);
}

/** What the calculator noted is read where the value is read. */
function withNotes({ notes }: ScoreBasis, text?: string): string | undefined {
  return joinParts([text, ...notes]);
}

function missingText({ missing, state }: ScoreBasis): string {
  if (state === 'not-applicable') return 'Not applicable';
  if (missing.length === 0) return 'Not computed';
  return `Not computed: ${missing.map(({ label }) => inSentence(label)).join(', ')} missing`;
}

function dateOf({ inputs }: ScoreBasis): { readonly on?: string } {
  const on = inputs.find((input) => input.on !== undefined)?.on;
  return on === undefined ? {} : { on: formatDate(on) };
}
