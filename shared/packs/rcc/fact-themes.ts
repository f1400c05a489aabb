import type { FactDefinition } from '../../engine/pack.ts';
import { accessFacts } from './facts/access.ts';
import { courseFacts } from './facts/course.ts';
import { diseaseFacts } from './facts/disease.ts';
import { goalsFacts } from './facts/goals.ts';
import { healthFacts } from './facts/health.ts';
import { imdcFacts } from './facts/imdc.ts';
import { immunityFacts } from './facts/immunity.ts';
import { metastasesFacts } from './facts/metastases.ts';
import { organsFacts } from './facts/organs.ts';
import { primaryFacts } from './facts/primary.ts';
import { vascularFacts } from './facts/vascular.ts';

/** Facts that belong together for somebody who looks for one. */
export type FactTheme = {
  readonly id: string;
  readonly label: string;
  readonly facts: readonly string[];
};

/** Every base fact of the pack under one theme; health, extent and symptoms come first. */
export const factThemes: readonly FactTheme[] = [
  theme('health', 'Overall health', healthFacts),
  theme('organs', 'Organ function and laboratory', organsFacts),
  theme('immunity', 'Immune system', immunityFacts),
  theme('vascular', 'Heart, vessels, bleeding', vascularFacts),
  theme('metastases', 'Metastases', metastasesFacts),
  theme('primary', 'Primary tumour', primaryFacts),
  theme('disease', 'Disease as a whole', diseaseFacts),
  theme('imdc', 'IMDC factors', imdcFacts),
  theme('course', 'Treatment so far', courseFacts),
  theme('goals', "Patient's wishes", goalsFacts),
  theme('access', 'Access and trials', accessFacts),
];

function theme(id: string, label: string, facts: readonly FactDefinition[]): FactTheme {
  return { id, label, facts: facts.map((fact) => fact.id) };
}
