import type { Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';
import { BIOPSY, button, CT, enterAll, SEEN } from './letter-words.ts';

export async function enterPatient(typist: Typist, page: Page): Promise<void> {
  await enterAll(typist, [
    ['Family name', 'Brandt'],
    ['Given name', 'Lukas'],
    ['Title', 'Mr'],
    ['Born', '27.8.1964'],
    ['Sex', 'm'],
  ]);
  await typist.use(button(page, 'Add identifier'));
  await typist.enter('Kind of number', 'Hospital No.');
  await typist.enter('Number', 'DEMO 0003');
  await typist.enter('Allergies', 'a');
}

export async function enterReferral(typist: Typist): Promise<void> {
  const question =
    'Poor-risk metastatic kidney cancer with hypercalcaemia: what first, and which systemic therapy if any?';
  await enterAll(typist, [
    ['Question for the board', question],
    ['Reason for referral', 'Rapid decline over four weeks'],
    ['Referring clinician', 'Dr A. Weiss (fictional)'],
    ['Who has met the patient', 'Dr A. Weiss (fictional)'],
    ['Referred on', SEEN],
    ['Assessed on', '24.11.2026'],
  ]);
}

export async function enterEmergencies(typist: Typist): Promise<void> {
  await typist.enter('Spinal cord compression', 'n');
  await typist.dated(CT);
  await enterAll(typist, [
    ['Raised intracranial pressure', 'n'],
    ['Life-threatening bleeding now', 'n'],
    ['Bleeding', 'n'],
  ]);
  await typist.unknown('Severe or symptomatic hypercalcaemia', 'u', 'n');
  await typist.noted('tired and thirsty; cause not separated');
  await typist.enter('Obstructive kidney failure or sepsis', 'n');
}

export async function enterDisease(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Where the disease stands', 'Met'],
    ['Timing of metastases', 'm'],
    ['Diagnosed on', BIOPSY],
    ['Metastatic since', CT],
    ['Start of first-line systemic therapy', '12/2026'],
    ['Volume of disease', 'h'],
    ['Growth on serial imaging', 'r'],
    ['Progression on therapy', 'n'],
    ['Symptoms caused by the cancer', 'y'],
    ['Early shrinkage needed', 'y'],
    ['Systemic therapy needed now', 'y'],
    ['Primary holds most of the volume', 'n'],
    ['More than five metastases at any time', 'y'],
  ]);
}

export async function enterPrimary(typist: Typist, page: Page): Promise<void> {
  await typist.use(button(page, 'Add primary tumour'));
  await enterAll(typist, [
    ['Side', 'l'],
    ['Still in the body', 'y'],
    ['Largest diameter', '128m'],
    ['Histology (WHO 2022)', 'Cl'],
  ]);
  await typist.dated(BIOPSY);
  await typist.enter('Diagnosis rests on', 'Biopsy of a');
  await typist.use(button(page, 'Add TNM statement'));
  await enterAll(typist, [
    ['Prefix', 'c'],
    ['T', 'T3a'],
    ['N', 'N1'],
    ['M', 'M1'],
    ['Edition', '8'],
    ['Date', BIOPSY],
    ['Grade', '4'],
    ['Grading system', 'w'],
  ]);
  await typist.unknown('Sarcomatoid component', 'u', 'u');
  await typist.noted('too little tissue');
  await enterAll(typist, [
    ['Venous thrombus', 'Thrombus in the r'],
    ['Perirenal fat', 'y'],
    ['Beyond Gerota fascia', 'n'],
    ['Adrenal gland, contiguous', 'n'],
    ['Wall of the vena cava', 'n'],
  ]);
  await typist.unknown('Technically resectable', 'u', 'n');
  await typist.enter('Local symptom', 'Pai');
}
