import type { Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';
import {
  enterDisease,
  enterEmergencies,
  enterPatient,
  enterPrimary,
  enterReferral,
} from './enter-disease.ts';
import {
  enterCharlson,
  enterFitness,
  enterIllnesses,
  enterImmunity,
  enterOrgans,
  enterVessels,
} from './enter-health.ts';
import {
  enterAccess,
  enterCourse,
  enterInvestigations,
  enterLabs,
  enterOrigin,
  enterRiskFactors,
  enterWishes,
} from './enter-rest.ts';
import { enterMetastases, enterSymptoms } from './enter-spread.ts';

/** A section of the editor and how the letter is entered into it. */
export type LetterPart = {
  readonly title: string;
  readonly enter: (typist: Typist, page: Page) => Promise<void>;
};

/** The sections the letter says something of, in the order of the editor. */
export const LETTER_PARTS: readonly LetterPart[] = [
  { title: 'Patient', enter: enterPatient },
  { title: 'Question and referral', enter: enterReferral },
  { title: 'Emergencies', enter: enterEmergencies },
  { title: 'Disease as a whole', enter: enterDisease },
  { title: 'Primary tumours', enter: enterPrimary },
  { title: 'Metastases', enter: enterMetastases },
  { title: 'Symptoms', enter: enterSymptoms },
  { title: 'Performance and reserve', enter: enterFitness },
  { title: 'Other illnesses, medicines', enter: enterIllnesses },
  { title: 'Comorbidity index', enter: enterCharlson },
  { title: 'Immune system', enter: enterImmunity },
  { title: 'Heart and vessels', enter: enterVessels },
  { title: 'Organ function', enter: enterOrgans },
  { title: 'Laboratory', enter: enterLabs },
  { title: 'Investigations', enter: enterInvestigations },
  { title: 'Treatment so far', enter: enterCourse },
  { title: 'Risk factors', enter: enterRiskFactors },
  { title: "Patient's wishes", enter: enterWishes },
  { title: 'Access and trials', enter: enterAccess },
  { title: 'Kind of case', enter: enterOrigin },
];
