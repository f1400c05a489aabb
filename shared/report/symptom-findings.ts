import { SYMPTOM_TEXT } from '../domain/symptom-text.ts';
import type { Symptom, SymptomCode, Symptoms } from '../domain/symptoms.ts';
import type { FindingRow, Presence } from './board-sheet-model.ts';
import { byPresence } from './finding-order.ts';
import { formatDate } from '../domain/format-date.ts';
import { joinParts, NOT_RECORDED, UNKNOWN_REASON_TEXT } from './recorded-text.ts';

const PRESENCE: Readonly<Record<Symptom['answer'], Presence>> = {
  yes: 'present',
  no: 'absent',
  unknown: 'unknown',
};

// Safe: the text map is keyed by exactly the symptom codes.
const CODES = Object.keys(SYMPTOM_TEXT) as SymptomCode[];

/** Every symptom of the list: present with the worst first, then absent, then unknown. */
export function symptomFindings(symptoms: Symptoms): FindingRow[] {
  return CODES.toSorted((a, b) => severity(symptoms[b]) - severity(symptoms[a]))
    .map((code) => rowOf(SYMPTOM_TEXT[code], symptoms[code]))
    .toSorted(byPresence);
}

/** The worst graded symptom in words: `back or flank pain, grade 2`; undefined when none is. */
export function worstSymptom(symptoms: Symptoms): string | undefined {
  const worst = CODES.filter((code) => symptoms[code]?.answer === 'yes')
    .toSorted((a, b) => severity(symptoms[b]) - severity(symptoms[a]))
    .at(0);
  if (worst === undefined) return undefined;
  const grade = symptoms[worst]?.grade;
  const name = SYMPTOM_TEXT[worst].toLowerCase();
  return grade === undefined ? name : `${name}, grade ${grade}`;
}

function rowOf(label: string, symptom: Symptom | undefined): FindingRow {
  if (symptom === undefined) return { label, presence: 'unknown', detail: NOT_RECORDED };
  const detail = joinParts([
    symptom.answer === 'unknown' ? reasonOf(symptom) : undefined,
    symptom.grade === undefined ? undefined : `Grade ${symptom.grade}`,
    symptom.nrs === undefined ? undefined : `NRS ${symptom.nrs}/10`,
    symptom.note,
  ]);
  return {
    label,
    presence: PRESENCE[symptom.answer],
    ...(detail === undefined ? {} : { detail }),
    ...(symptom.on === undefined ? {} : { on: formatDate(symptom.on) }),
  };
}

function reasonOf(symptom: Symptom): string {
  return symptom.reason === undefined ? 'not known' : UNKNOWN_REASON_TEXT[symptom.reason];
}

function severity(symptom: Symptom | undefined): number {
  return (symptom?.grade ?? 0) * 100 + (symptom?.nrs ?? 0);
}
