import type { PlanTemplate } from '../../../../engine/planning.ts';
import { bone, cordCompression } from './bone-and-spine.ts';
import { brain } from './brain.ts';
import { bestSupportive } from './comfort.ts';
import {
  bothContraindicated,
  ioContraindicated,
  vegfContraindicated,
} from './contraindications.ts';
import { oligoprogression, postIo, treatmentFree } from './course.ts';
import { m1Ned, oligoLocal, surveillance } from './limited-disease.ts';
import {
  bleedingPrimary,
  conversion,
  localInoperable,
  localRecurrence,
  venousThrombus,
} from './primary.ts';
import { general } from './general.ts';
import { hlrcc, medullaryOrCollectingDuct, vhl } from './rare-types.ts';
import { syncSystemicFirst, syncUpfrontCn } from './synchronous.ts';
import { bulkyThreat, hypercalcaemia, sarcomatoid } from './threatening-disease.ts';

/**
 * Every plan template, in the order of the knowledge base (section 6.1), then our own fallback. A template that stands on
 * drugs for advanced disease asks for advanced disease even where its row takes that for granted.
 */
export const templates: readonly PlanTemplate[] = [
  syncSystemicFirst,
  syncUpfrontCn,
  oligoLocal,
  surveillance,
  bulkyThreat,
  sarcomatoid,
  bone,
  cordCompression,
  brain,
  bleedingPrimary,
  hypercalcaemia,
  treatmentFree,
  conversion,
  localRecurrence,
  ioContraindicated,
  vegfContraindicated,
  bothContraindicated,
  postIo,
  oligoprogression,
  m1Ned,
  localInoperable,
  venousThrombus,
  vhl,
  hlrcc,
  medullaryOrCollectingDuct,
  bestSupportive,
  general,
];
