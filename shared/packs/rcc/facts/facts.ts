import type { FactDefinition } from '../../../engine/pack.ts';
import { accessFacts } from './access.ts';
import { courseFacts } from './course.ts';
import { diseaseFacts } from './disease.ts';
import { goalsFacts } from './goals.ts';
import { healthFacts } from './health.ts';
import { imdcFacts } from './imdc.ts';
import { immunityFacts } from './immunity.ts';
import { metastasesFacts } from './metastases.ts';
import { organsFacts } from './organs.ts';
import { primaryFacts } from './primary.ts';
import { vascularFacts } from './vascular.ts';

/** Every base fact the pack's conditions look at, by theme. */
export const facts: readonly FactDefinition[] = [
  ...diseaseFacts,
  ...primaryFacts,
  ...metastasesFacts,
  ...healthFacts,
  ...immunityFacts,
  ...vascularFacts,
  ...organsFacts,
  ...courseFacts,
  ...accessFacts,
  ...goalsFacts,
  ...imdcFacts,
];
