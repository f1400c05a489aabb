import type { Identifier, Patient, PatientName, PatientVoice } from '#shared/domain/patient';
import { GOAL_OF_CARE_TEXT, SEX_TEXT } from '#shared/report/patient-text';

import { wordAt } from '../draft/draft.ts';
import { absent } from './beside.ts';
import { amount, describe, oneOf } from './describe.ts';
import { optionsOf, type Section } from './field.ts';

const name = describe<PatientName>();
const identifier = describe<Identifier>();
const patient = describe<Patient>();
const voice = describe<PatientVoice>();

export const ORIGIN_SECTION: Section = {
  id: 'origin',
  title: 'Kind of case',
  intro: 'A case without an entry here is a real patient.',
  root: [],
  fields: [{ kind: 'origin', key: 'origin', label: 'This is not a real patient', optional: true }],
};

export const PATIENT_SECTION: Section = {
  id: 'patient',
  title: 'Patient',
  root: ['patient'],
  fields: [
    {
      kind: 'group',
      key: 'name',
      label: 'Name',
      frame: 'plain',
      fields: [
        name.text('family', 'Family name', { span: 10 }),
        name.text('given', 'Given name', { span: 9 }),
        name.text('title', 'Title', { span: 5, optional: true }),
      ],
    },
    patient.date('born', 'Born', { help: 'Day, month and year, or as much as is known.' }),
    patient.recorded('ageYears', 'Age', amount('years'), {
      when: absent('born'),
      help: 'Only where no date of birth is known.',
    }),
    patient.recorded('sex', 'Sex', oneOf(optionsOf(SEX_TEXT))),
    patient.date('died', 'Died', { optional: true }),
    {
      kind: 'list',
      key: 'identifiers',
      label: 'Identifiers',
      noun: 'identifier',
      layout: 'rows',
      whenEmpty: 'No number recorded.',
      summary: (row) => [wordAt(row, 'label'), wordAt(row, 'value')].filter(Boolean).join(' '),
      fields: [
        identifier.text('label', 'Kind of number', { span: 10, help: 'Such as Hospital No.' }),
        identifier.text('value', 'Number', { span: 14 }),
      ],
    },
    { kind: 'allergies', key: 'allergies', label: 'Allergies' },
  ],
};

export const VOICE_SECTION: Section = {
  id: 'voice',
  title: "Patient's wishes",
  intro:
    "In the patient's own words where you have them, with who asked and when. A case without them is not ready.",
  root: ['patient', 'voice'],
  fields: [
    voice.recorded('goalOfCare', 'Goal of care', oneOf(optionsOf(GOAL_OF_CARE_TEXT)), { span: 24 }),
    voice.text('goals', 'What matters to the patient', { rows: 2 }),
    voice.text('limits', 'What the patient does not want', { rows: 2 }),
    voice.answer('declinesSurgery', 'Declines surgery'),
    voice.answer('declinesBloodProducts', 'Declines blood products'),
    voice.answer('fertilityWish', 'Wishes to have children'),
    voice.text('askedBy', 'Asked by', { span: 12 }),
    voice.date('askedOn', 'Asked on'),
  ],
};
