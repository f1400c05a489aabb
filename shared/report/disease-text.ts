import type { Disease, DiseaseSetting } from '../domain/disease.ts';
import type { ValueOf } from './recorded-text.ts';

export const SETTING_TEXT: Readonly<Record<DiseaseSetting, string>> = {
  localised: 'Localised',
  'locally-advanced': 'Locally advanced',
  'resected-no-evidence': 'Resected, no evidence of disease',
  'resected-metastases-no-evidence': 'Primary and metastases resected, no evidence of disease',
  metastatic: 'Metastatic',
};

export const TIMING_TEXT: Readonly<Record<ValueOf<Disease['timing']>, string>> = {
  synchronous: 'Metastases at diagnosis',
  metachronous: 'Metastases after diagnosis',
};

export const BURDEN_TEXT: Readonly<Record<ValueOf<Disease['burden']>, string>> = {
  low: 'Low volume',
  moderate: 'Moderate volume',
  high: 'High volume',
};

export const TEMPO_TEXT: Readonly<Record<ValueOf<Disease['tempo']>, string>> = {
  indolent: 'Indolent growth',
  moderate: 'Moderate growth',
  rapid: 'Rapid growth',
};

export const PROGRESSION_TEXT: Readonly<Record<ValueOf<Disease['progression']>, string>> = {
  none: 'No progression',
  oligo: 'Progression in few places',
  diffuse: 'Progression in many places',
};
