import type { Compatibility } from '../../../engine/planning.ts';
import { aroundProcedures } from './compatibility/around-procedures.ts';
import { byDefinition } from './compatibility/by-definition.ts';
import { drugBeingTaken } from './compatibility/drug-being-taken.ts';
import { drugWithDrug } from './compatibility/drug-with-drug.ts';
import { drugWithIntervention } from './compatibility/drug-with-intervention.ts';
import { drugWithPatient } from './compatibility/drug-with-patient.ts';
import { drugWithSurgeryAndRadiotherapy } from './compatibility/drug-with-surgery.ts';

/** What goes with what, what needs a hold, and what is never in one plan. */
export const compatibility: readonly Compatibility[] = [
  ...drugWithDrug,
  ...drugWithSurgeryAndRadiotherapy,
  ...drugWithIntervention,
  ...drugWithPatient,
  ...aroundProcedures,
  ...byDefinition,
  ...drugBeingTaken,
];
