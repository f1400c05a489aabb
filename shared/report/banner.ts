import type { Scores } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { Allergies, Patient, PatientName } from '../domain/patient.ts';
import { knownValue } from '../domain/recorded.ts';
import type { Banner } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { ALLERGY_STATE_TEXT, NOT_KNOWN, ORIGIN_TEXT, SEX_TEXT } from './patient-text.ts';

/** Who the sheet is about, in the order and form of NHS CUI PAB-0016 and PAB-0049 to 0053. */
export function bannerOf(document: CaseDocument, scores: Scores): Banner {
  const patient: Patient = document.patient ?? {};
  const sex = knownValue(patient.sex);
  return {
    name: nameOf(patient.name),
    born: patient.born === undefined ? NOT_KNOWN : formatDate(patient.born),
    ...(scores.ageYears === undefined ? {} : { age: `${scores.ageYears}y` }),
    sex: sex === undefined ? NOT_KNOWN : SEX_TEXT[sex],
    identifiers: [...(patient.identifiers ?? [])],
    allergies: allergiesOf(patient.allergies),
    ...(document.origin === undefined ? {} : { origin: ORIGIN_TEXT[document.origin.kind] }),
  };
}

/** `FAMILY` and `Given (Title)`; the reader puts the comma between the two. */
function nameOf(name: PatientName | undefined): Banner['name'] {
  if (name === undefined) return { family: NOT_KNOWN, rest: '' };
  const title = name.title === undefined ? undefined : `(${name.title})`;
  const rest = [name.given, title].filter((part) => part !== undefined).join(' ');
  return { family: name.family.toUpperCase(), rest };
}

function allergiesOf(allergies: Allergies | undefined): Banner['allergies'] {
  const state = allergies?.state ?? 'not-recorded';
  if (allergies?.state === 'known') {
    return { state, text: allergies.items.map(allergyText).join(', ') };
  }
  if (allergies?.state === 'none-known') {
    const on = allergies.on === undefined ? undefined : formatDate(allergies.on);
    const asked = [on, allergies.by].filter((part) => part !== undefined).join(', ');
    return {
      state,
      text: asked === '' ? ALLERGY_STATE_TEXT[state] : `${ALLERGY_STATE_TEXT[state]} (${asked})`,
    };
  }
  return { state, text: ALLERGY_STATE_TEXT[state] };
}

function allergyText(item: { substance: string; reaction?: string | undefined }): string {
  return item.reaction === undefined ? item.substance : `${item.substance} (${item.reaction})`;
}
