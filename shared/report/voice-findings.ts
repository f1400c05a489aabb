import type { PatientVoice } from '../domain/patient.ts';
import { type Answer, knownValue } from '../domain/recorded.ts';
import type { FindingRow, Presence } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { GOAL_OF_CARE_TEXT } from './patient-text.ts';
import { NOT_RECORDED, whyUnknown } from './recorded-text.ts';

/** What the patient wants and does not want; said to be missing when nobody asked. */
export function voiceFindings(voice: PatientVoice | undefined): FindingRow[] {
  if (voice === undefined) {
    return [{ label: "Patient's goals", presence: 'unknown', detail: NOT_RECORDED }];
  }
  return [
    goalRow(voice),
    textRow("Patient's goals", voice.goals),
    textRow('Limits', voice.limits),
    answerRow('Declines surgery', voice.declinesSurgery),
    answerRow('Declines blood products', voice.declinesBloodProducts),
    answerRow('Wishes to have children', voice.fertilityWish),
    askedRow(voice),
  ].filter((row) => row !== undefined);
}

function goalRow({ goalOfCare }: PatientVoice): FindingRow {
  const goal = knownValue(goalOfCare);
  const detail = goal === undefined ? whyUnknown(goalOfCare) : GOAL_OF_CARE_TEXT[goal];
  return {
    label: 'Goal of care',
    presence: goal === undefined ? 'unknown' : 'statement',
    ...(detail === undefined ? {} : { detail }),
  };
}

function textRow(label: string, text: string | undefined): FindingRow | undefined {
  return text === undefined ? undefined : { label, presence: 'statement', detail: text };
}

function answerRow(label: string, item: Answer): FindingRow | undefined {
  if (item === undefined) return undefined;
  const value = knownValue(item);
  const presences: Readonly<Record<'yes' | 'no', Presence>> = { yes: 'present', no: 'absent' };
  const detail = item.note ?? whyUnknown(item);
  return {
    label,
    presence: value === undefined ? 'unknown' : presences[value],
    ...(detail === undefined ? {} : { detail }),
  };
}

function askedRow({ askedBy, askedOn }: PatientVoice): FindingRow | undefined {
  if (askedBy === undefined && askedOn === undefined) return undefined;
  return {
    label: 'Asked by',
    presence: 'statement',
    detail: askedBy ?? NOT_RECORDED,
    ...(askedOn === undefined ? {} : { on: formatDate(askedOn) }),
  };
}
