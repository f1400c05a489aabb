import type { Ascites, ChildPughClass, Encephalopathy } from './child-pugh.ts';
import type { GlimSeverity } from './glim.ts';
import type { NyhaClass } from './nyha.ts';

/** NYHA classes in our own short words. */
export const NYHA_TEXT: Readonly<Record<NyhaClass, string>> = {
  I: 'I, no limitation',
  II: 'II, with ordinary activity',
  III: 'III, with less than ordinary activity',
  IV: 'IV, at rest',
};

export const ASCITES_TEXT: Readonly<Record<Ascites, string>> = {
  none: 'None',
  mild: 'Mild',
  'moderate-or-severe': 'Moderate or severe',
};

export const ENCEPHALOPATHY_TEXT: Readonly<Record<Encephalopathy, string>> = {
  none: 'None',
  'grade-1-or-2': 'Grade 1 or 2',
  'grade-3-or-4': 'Grade 3 or 4',
};

export const CHILD_PUGH_TEXT: Readonly<Record<ChildPughClass, string>> = {
  A: 'class A',
  B: 'class B',
  C: 'class C',
};

export const GLIM_TEXT: Readonly<Record<GlimSeverity, string>> = {
  below: 'below the limits',
  moderate: 'moderate',
  severe: 'severe',
};
