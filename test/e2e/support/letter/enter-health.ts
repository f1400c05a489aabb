import type { Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';
import { button, CT, enterAll, SEEN } from './letter-words.ts';

export async function enterFitness(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Recorded on', SEEN],
    ['ECOG performance status', '2'],
    ['Karnofsky performance status', '60'],
    ['Frailty', 'v'],
    ['Life expectancy', '3'],
    ['Anaesthetic risk', 'h'],
    ['Weight', '68'],
    ['Height', '178'],
    ['Earlier weight', '77'],
    ['Date of Earlier weight', '19.8.2026'],
    ['Weight lost in 6 months', '12'],
  ]);
  await typist.unknown('Sarcopenia', 'u', 'n', 'n');
  await typist.enter('Drugs by mouth', 'c');
}

export async function enterIllnesses(typist: Typist, page: Page): Promise<void> {
  await typist.use(button(page, 'Add illness'));
  await typist.enter('Illness', 'COPD');
  await typist.enter('Detail', 'mild');
  await typist.use(button(page, 'Add medicine'));
  await typist.enter('Medicine (generic name)', 'morphine');
  await typist.enter('Dose', '10 mg twice daily');
  await typist.enter('Systemic steroids', '0');
}

export async function enterCharlson(typist: Typist): Promise<void> {
  await typist.enter('Chronic pulmonary disease', 'y');
  await typist.step('Shift+N');
}

export async function enterImmunity(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Autoimmune disease', 'n'],
    ['Transplant', 'n'],
    ['Earlier immune-related toxicity', 'n'],
    ['Severe immune-related toxicity now', 'n'],
    ['Interstitial lung disease', 'n'],
    ['Uncontrolled infection', 'n'],
  ]);
}

export async function enterVessels(typist: Typist): Promise<void> {
  await enterAll(typist, [
    ['Uncontrolled blood pressure', 'n'],
    ['Arterial event', 'n'],
    ['Venous thromboembolism', 'n'],
    ['Bowel perforation or fistula', 'n'],
    ['Wound or recent operation', 'n'],
  ]);
  await typist.unknown('Left ventricular ejection fraction', 'u', 'n', 'n');
}

export async function enterOrgans(typist: Typist): Promise<void> {
  await typist.enter('Oxygen saturation at rest', '94');
  await typist.enter('Dialysis', 'n');
  await typist.enter('Liver cirrhosis', 'n');
  await typist.enter('Chronic liver disease', 'n');
  await typist.noted('liver metastases only');
  await typist.enter('Ascites', 'n');
  await typist.dated(CT);
  await typist.enter('Hepatic encephalopathy', 'n');
  await typist.enter('Symptomatic anaemia', 'y');
  await typist.unknown('Risk of jaw necrosis', 'u', 'n', 'n');
}
