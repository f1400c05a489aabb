import type { FactDefinition } from '../../../engine/pack.ts';

/** What the patient wants and declines. */
export const goalsFacts: readonly FactDefinition[] = [
  {
    id: 'goal',
    label: 'Goal of care',
    domain: {
      kind: 'choice',
      labels: { disease_control: 'disease control', comfort_only: 'comfort only' },
    },
    meaning: "Patient's own goal of care",
    fields: ['patient.voice.goalOfCare'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'refuses_surgery',
    label: 'Declines surgery',
    domain: { kind: 'yes-no' },
    meaning: 'Patient declines surgery',
    fields: ['patient.voice.declinesSurgery'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'blood_products_declined',
    label: 'Declines blood products',
    domain: { kind: 'yes-no' },
    meaning:
      'Patient declines blood products (record which components and which alternatives are ' +
      'accepted)',
    fields: ['patient.voice.declinesBloodProducts'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'fertility_wish',
    label: 'Wish for children',
    domain: { kind: 'yes-no' },
    meaning: 'Wishes to keep fertility',
    fields: ['patient.voice.fertilityWish'],
    suppliedBy: 'Nurse specialist',
  },
];
