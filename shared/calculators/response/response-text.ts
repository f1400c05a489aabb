import type { NonTargetResponse } from '../../domain/response-assessment.ts';
import type { ImmuneResponse } from './irecist.ts';
import type { RecistCategory } from './recist-measurability.ts';
import type { RecistResponse } from './recist-target.ts';

export const RECIST_RESPONSE_TEXT: Readonly<Record<RecistResponse, string>> = {
  CR: 'complete response',
  PR: 'partial response',
  SD: 'stable disease',
  PD: 'progressive disease',
  NE: 'not evaluable',
};

export const IMMUNE_RESPONSE_TEXT: Readonly<Record<ImmuneResponse, string>> = {
  iCR: 'complete response',
  iPR: 'partial response',
  iSD: 'stable disease',
  iNE: 'not evaluable',
  iUPD: 'progression, not confirmed',
  iCPD: 'progression, confirmed',
};

export const NON_TARGET_TEXT: Readonly<Record<NonTargetResponse, string>> = {
  none: 'No non-target lesion',
  cr: 'Complete response',
  'non-cr-non-pd': 'Neither complete response nor progression',
  pd: 'Unequivocal progression',
  'not-evaluable': 'Not evaluable',
};

export const RECIST_CATEGORY_TEXT: Readonly<Record<RecistCategory, string>> = {
  measurable: 'Measurable, can be a target lesion',
  'non-measurable': 'Not measurable, non-target',
  'pathological-node': 'Pathological node, non-target',
  'normal-node': 'Node of normal size',
};
