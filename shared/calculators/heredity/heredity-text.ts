import { REFERRAL_AGE_YEARS, type ReferralTrigger } from './referral-triggers.ts';

/** A trigger as a reason for referral, and the question behind it while it is open. */
export const REFERRAL_TRIGGER_TEXT: Readonly<
  Record<ReferralTrigger, { readonly present: string; readonly open: string }>
> = {
  'young-at-diagnosis': {
    present: `age ${REFERRAL_AGE_YEARS} or younger at diagnosis`,
    open: 'age at diagnosis',
  },
  'bilateral-or-multifocal': {
    present: 'bilateral or multifocal tumours',
    open: 'bilateral or multifocal tumours',
  },
  'relative-with-renal-cancer': {
    present: 'first- or second-degree relative with renal cancer',
    open: 'renal cancer in the family',
  },
  'familial-variant': {
    present: 'pathogenic variant known in the family',
    open: 'pathogenic variant in the family',
  },
  'syndromic-feature': {
    present: 'syndromic feature',
    open: 'syndromic features',
  },
  'suggestive-histology': {
    present: 'histology that suggests a hereditary cause',
    open: 'histology that suggests a hereditary cause',
  },
  'mesothelioma-or-uveal-melanoma': {
    present: 'mesothelioma or uveal melanoma in patient or family',
    open: 'mesothelioma or uveal melanoma in patient or family',
  },
};
