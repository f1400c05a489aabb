import type { Comorbidity, Health } from '../domain/health.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { knownValue } from '../domain/recorded.ts';
import type { FindingRow } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { byPresence } from './finding-order.ts';
import { formatDate } from '../domain/format-date.ts';
import { HEALTH_QUESTIONS, type HealthQuestion } from './health-questions.ts';
import { HEALTH_CHOICE_TEXT, HEALTH_LABEL_TEXT } from './health-text.ts';
import { joinParts, NOT_RECORDED, whyUnknown } from './recorded-text.ts';

/** Illnesses, then the questions that decide about drugs and operations, each in three states. */
export function healthFindings(health: Health): FindingRow[] {
  const rows = HEALTH_QUESTIONS.filter(
    (question) => question.shown === 'always' || health[question.field] !== undefined,
  ).map((question) => questionRow(question, health));
  const measured = measurementRow(health);
  return [
    ...comorbidityRows(health.comorbidities),
    ...rows.toSorted(byPresence),
    ...(measured === undefined ? [] : [measured]),
    medicineRow(health),
    ...noteRow(health),
  ];
}

function comorbidityRows(comorbidities: readonly Comorbidity[] | undefined): readonly FindingRow[] {
  if (comorbidities === undefined) {
    const label = HEALTH_LABEL_TEXT.comorbidities;
    return [{ label, presence: 'unknown', detail: NOT_RECORDED }];
  }
  return comorbidities.map(({ name, detail, since }) => ({
    label: name,
    presence: 'present',
    ...(detail === undefined ? {} : { detail }),
    ...(since === undefined ? {} : { on: formatDate(since) }),
  }));
}

function questionRow(question: HealthQuestion, health: Health): FindingRow {
  const item = health[question.field];
  const reading = question.read(health);
  const detail = joinParts([
    reading === undefined ? whyUnknown(item) : reading.detail,
    reading?.presence === 'present' ? bleedingSite(question, health) : undefined,
    item?.note,
  ]);
  return {
    label: question.label ?? HEALTH_LABEL_TEXT[question.field],
    presence: reading?.presence ?? 'unknown',
    ...defined({ detail, on: dateText(item?.on) }),
  };
}

function dateText(on: PartialDate | undefined): string | undefined {
  return on === undefined ? undefined : formatDate(on);
}

function bleedingSite({ field }: HealthQuestion, health: Health): string | undefined {
  const site = knownValue(health.bleedingSite);
  const asksBleeding = field === 'bleeding' || field === 'activeMajorBleeding';
  return asksBleeding && site !== undefined ? HEALTH_CHOICE_TEXT.bleedingSite[site] : undefined;
}

function measurementRow({ weightKg, heightCm, spo2Percent }: Health): FindingRow | undefined {
  const detail = joinParts([
    measure(knownValue(weightKg), 'kg'),
    measure(knownValue(heightCm), 'cm'),
    measure(knownValue(spo2Percent), '% oxygen saturation at rest'),
  ]);
  return detail === undefined
    ? undefined
    : { label: 'Measurements', presence: 'statement', detail };
}

function noteRow({ note }: Health): readonly FindingRow[] {
  return note === undefined
    ? []
    : [{ label: HEALTH_LABEL_TEXT.note, presence: 'statement', detail: note }];
}

function measure(value: number | undefined, unit: string): string | undefined {
  return value === undefined ? undefined : `${value} ${unit}`;
}

function medicineRow({ medications }: Health): FindingRow {
  const label = HEALTH_LABEL_TEXT.medications;
  if (medications === undefined) return { label, presence: 'unknown', detail: NOT_RECORDED };
  if (medications.length === 0) return { label, presence: 'unknown', detail: 'none listed' };
  const detail = medications
    .map(({ name, dose }) => (dose === undefined ? name : `${name} ${dose}`))
    .join('; ');
  return { label, presence: 'statement', detail };
}
