import type { Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';
import { CT, enterAll, SEEN, button } from './letter-words.ts';

export async function enterMetastases(typist: Typist, page: Page): Promise<void> {
  await typist.unknown('Staging is complete', 'u', 'p');
  await typist.noted('bone scan awaited');
  await typist.enter('Every metastasis can be treated locally', 'n');
  await typist.enter('Brain', 'Im');
  await typist.dated('6.11.2026');
  await typist.enter('Haemoptysis or airway obstruction', 'n');
  // The first by its letter among the places beside the body map, the others with Enter.
  await typist.go(button(page, 'Add Brain'));
  await typist.step('l', 'l', 'l', 'Enter');
  await enterLiver(typist);
  await enterLungs(typist);
  await enterNodesAndBone(typist);
}

async function enterLiver(typist: Typist): Promise<void> {
  await typist.enter('Detail', 'both lobes');
  await typist.unknown('How many', 'u', 'u');
  await typist.noted('multiple');
  await enterAll(typist, [
    ['Longest diameter', '71m'],
    ['Measured on', CT],
    ['Proven by tissue', 'y'],
    ['Causes symptoms', 'y'],
    ['Can be treated locally', 'n'],
  ]);
  await typist.step('Enter');
}

async function enterLungs(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Site', 'Lu'],
    ['Side', 'b'],
  ]);
  await typist.unknown('How many', 'u', 'u');
  await typist.noted('multiple');
  await enterAll(typist, [
    ['Longest diameter', '26m'],
    ['Measured on', CT],
    ['Causes symptoms', 'y'],
    ['Can be treated locally', 'n'],
  ]);
  await typist.step('Enter');
}

async function enterNodesAndBone(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Site', 'Reg'],
    ['Detail', 'para-aortic'],
    ['How many', '4'],
    ['Longest diameter', '38m'],
    ['Measured on', CT],
  ]);
  await typist.step('Enter');
  await enterAll(typist, [
    ['Site', 'Bone'],
    ['Detail', 'left iliac bone'],
    ['Side', 'l'],
    ['How many', '1'],
    ['Longest diameter', '44m'],
    ['Measured on', CT],
    ['Causes symptoms', 'y'],
    ['Painful', 'y'],
    ['Fracture', 'n'],
  ]);
}

/** A symptom that is there, with its grade and, of pain, the scale. */
async function present(typist: Typist, label: string, grade = '', nrs = ''): Promise<void> {
  await typist.enter(label, 'p');
  if (grade !== '') await typist.step('Tab', grade);
  if (nrs !== '') await typist.enter(`Pain scale of ${label}`, nrs);
}

export async function enterSymptoms(typist: Typist): Promise<void> {
  await typist.enter('Recorded on', SEEN);
  await present(typist, 'Fatigue', '3');
  await typist.enter('Haematuria', 'a');
  await present(typist, 'Loss of appetite', '2');
  await present(typist, 'Back or flank pain', '2', '7');
  await present(typist, 'Weight loss', '2');
  await typist.notedSymptom('9 kg in 3 months');
  await present(typist, 'Anaemia', '2');
  await present(typist, 'Abdominal mass');
  await present(typist, 'Fever', '1');
  await typist.notedSymptom('evening temperature 38.1 °C');
  await typist.enter('Limb swelling', 'a');
  await present(typist, 'Bone discomfort', '2', '6');
  await present(typist, 'Shortness of breath', '1');
  await typist.enter('Cough', 'a');
}
