import type { Exophytic, KidneyFace, PolarLocation } from '../../domain/nephrometry.ts';
import type { KeynoteCriterion, KeynoteRisk } from './keynote-564.ts';
import type { LeibovichGroup } from './leibovich-2003.ts';
import type { RenalComplexity } from './renal-nephrometry.ts';
import type { UissRisk } from './uiss.ts';

export const GRADE_SYSTEM_TEXT: Readonly<Record<'who-isup' | 'fuhrman', string>> = {
  'who-isup': 'WHO/ISUP',
  fuhrman: 'Fuhrman',
};

export const EXOPHYTIC_TEXT: Readonly<Record<Exophytic, string>> = {
  '50-percent-or-more': '50 % or more',
  'under-50-percent': 'Under 50 %',
  'entirely-endophytic': 'Entirely endophytic',
};

export const KIDNEY_FACE_TEXT: Readonly<Record<KidneyFace, string>> = {
  anterior: 'Anterior (a)',
  posterior: 'Posterior (p)',
  neither: 'Neither (x)',
};

export const POLAR_TEXT: Readonly<Record<PolarLocation, string>> = {
  'outside-polar-lines': 'Above the upper or below the lower polar line',
  'crosses-polar-line': 'Crosses a polar line',
  'over-50-percent-across-or-between-or-midline':
    'Over 50 % across a polar line, between the lines, or crosses the midline',
};

export const LEIBOVICH_GROUP_TEXT: Readonly<Record<LeibovichGroup, string>> = {
  low: 'low',
  intermediate: 'intermediate',
  high: 'high',
};

export const UISS_RISK_TEXT: Readonly<Record<UissRisk, string>> = {
  low: 'low',
  intermediate: 'intermediate',
  high: 'high',
};

export const RENAL_COMPLEXITY_TEXT: Readonly<Record<RenalComplexity, string>> = {
  low: 'low',
  moderate: 'moderate',
  high: 'high',
};

export const KEYNOTE_RISK_TEXT: Readonly<Record<KeynoteRisk, string>> = {
  'below-threshold': 'below the risk of the trial',
  'intermediate-high': 'intermediate-high risk',
  high: 'high risk',
  'm1-ned': 'M1 NED group',
};

export const KEYNOTE_CRITERION_TEXT: Readonly<Record<KeynoteCriterion, string>> = {
  'clear-cell': 'clear cell component',
  'ecog-0-or-1': 'ECOG 0 or 1',
  'no-prior-systemic': 'no prior systemic therapy',
  'within-12-weeks': 'surgery at most 12 weeks ago',
  'no-evidence': 'no evidence of disease after complete resection',
  'soft-tissue-only': 'metastases in soft tissue only, none in bone or brain',
  'within-12-months': 'metastases resected within 12 months of nephrectomy',
};
