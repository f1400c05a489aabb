import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { anyOf, atLeast, not } from '../spread/presence-logic.ts';

/** Oldest age at diagnosis, in years, that is a trigger by itself; local rules may differ. */
export const REFERRAL_AGE_YEARS = 46;

export const REFERRAL_TRIGGERS: Calculator = {
  id: 'hereditary-referral-triggers',
  spec: 'RCC-C-052',
  title: 'Triggers for referral to genetics',
  method:
    `Any one of seven: ${REFERRAL_AGE_YEARS} years or younger at diagnosis; bilateral or ` +
    'multifocal tumours; renal cancer in a first- or second-degree relative; a pathogenic variant ' +
    'in the family; a syndromic feature (haemangioblastoma of CNS or retina, spontaneous ' +
    'pneumothorax, fibrofolliculomas, leiomyomas of skin or uterus, phaeochromocytoma or ' +
    'paraganglioma); suggestive histology (FH- or SDH-deficient, multifocal papillary, multiple ' +
    'chromophobe, oncocytic or hybrid, angiomyolipoma with another criterion of tuberous ' +
    'sclerosis); mesothelioma or uveal melanoma in patient or family. The age limit is set locally',
  source: 'NICE NG256, section 1.17.1; BMJ Best Practice',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type ReferralTrigger =
  | 'young-at-diagnosis'
  | 'bilateral-or-multifocal'
  | 'relative-with-renal-cancer'
  | 'familial-variant'
  | 'syndromic-feature'
  | 'suggestive-histology'
  | 'mesothelioma-or-uveal-melanoma';

export type ReferralAnswers = {
  /** Age at diagnosis in completed years: every age still possible. */
  readonly ageAtDiagnosis?: Span | undefined;
  readonly bilateralOrMultifocal: Presence;
  readonly relativeWithRenalCancer: Presence;
  readonly familialVariant: Presence;
  readonly syndromicFeature: Presence;
  readonly suggestiveHistology: Presence;
  readonly mesotheliomaOrUvealMelanoma: Presence;
};

export type ReferralResult = {
  readonly refer: Presence;
  readonly triggers: Readonly<Record<ReferralTrigger, Presence>>;
};

/**
 * Whether a case of renal cancer meets a published trigger for referral to genetics: yes by any
 * one trigger, no only when every one of them is answered with no.
 *
 * @source NICE NG256, 1.17.1; BMJ Best Practice; clinical content, section 15.
 * @spec RCC-C-052
 */
export function referralTriggers(
  answers: ReferralAnswers,
  oldestYears = REFERRAL_AGE_YEARS,
): ReferralResult {
  const { ageAtDiagnosis } = answers;
  const triggers = {
    'young-at-diagnosis':
      ageAtDiagnosis === undefined ? 'unknown' : not(atLeast(ageAtDiagnosis, oldestYears + 1)),
    'bilateral-or-multifocal': answers.bilateralOrMultifocal,
    'relative-with-renal-cancer': answers.relativeWithRenalCancer,
    'familial-variant': answers.familialVariant,
    'syndromic-feature': answers.syndromicFeature,
    'suggestive-histology': answers.suggestiveHistology,
    'mesothelioma-or-uveal-melanoma': answers.mesotheliomaOrUvealMelanoma,
  } as const;
  return { refer: anyOf(Object.values(triggers)), triggers };
}
