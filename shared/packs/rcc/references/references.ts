import type { Reference } from '../../../engine/pack.ts';
import { adjuvantTrialsReferences } from './adjuvant-trials.ts';
import { firstLineTrialsReferences } from './first-line-trials.ts';
import { guidelinesAndLabelsReferences } from './guidelines-and-labels.ts';
import { laterLineTrialsReferences } from './later-line-trials.ts';
import { nonClearCellReferences } from './non-clear-cell.ts';
import { specialSituationsReferences } from './special-situations.ts';
import { surgeryAndLocalReferences } from './surgery-and-local.ts';

/** Every source the pack rests on, with how far it was checked. */
export const references: Readonly<Record<string, Reference>> = {
  ...guidelinesAndLabelsReferences,
  ...firstLineTrialsReferences,
  ...laterLineTrialsReferences,
  ...nonClearCellReferences,
  ...adjuvantTrialsReferences,
  ...surgeryAndLocalReferences,
  ...specialSituationsReferences,
};
