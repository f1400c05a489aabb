import { answered, type FactRules, measured, stated } from './fact-rule.ts';

/** What speaks against checkpoint inhibitors, as recorded under health. */
export const immunityRules: FactRules = {
  autoimmune: stated(({ health }) => health?.autoimmune, {
    none: 'none',
    'mild-controlled': 'mild_controlled',
    'active-moderate': 'active_moderate',
    'severe-organ-threatening': 'severe',
  }),
  transplant: stated(({ health }) => health?.transplant, {
    none: 'none',
    kidney: 'kidney',
    'other-solid-organ': 'other_solid',
    'allogeneic-hsct': 'allo_hsct',
  }),
  steroid_mg: measured(({ health }) => health?.steroidMgPerDay),
  ild: answered(({ health }) => health?.interstitialLungDisease),
  prior_irae: stated(({ health }) => health?.priorImmuneToxicity, {
    none: 'none',
    mild: 'mild',
    'grade-3-non-endocrine': 'g3_nonendocrine',
    'grade-4-or-organ-threatening': 'g4_or_organ_threatening',
  }),
  severe_irae_now: answered(({ health }) => health?.severeImmuneToxicityNow),
  active_infection: answered(({ health }) => health?.activeInfection),
};
