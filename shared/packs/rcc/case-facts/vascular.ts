import type { CaseDocument } from '../../../domain/case-document.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import { answered, firstOf, type FactRule, type FactRules, measured, stated } from './fact-rule.ts';

/** Haematuria of grade 4 is life-threatening by the grade's own words. */
function hasLifeThreateningHaematuria({ symptoms }: CaseDocument): boolean {
  return symptoms?.haematuria?.grade === 4;
}

/** Life-threatening haematuria is a major bleed; denied elsewhere, it stays open. */
const bleedBySymptom: FactRule = ({ document }) => {
  if (!hasLifeThreateningHaematuria(document)) return undefined;
  const stated = knownValue(document.health?.activeMajorBleeding);
  return {
    possible: stated === 'no' ? oneOf(true, false) : oneOf(true),
    basis: `Haematuria grade 4${stated === 'no' ? ', but no life-threatening bleeding stated' : ''}`,
    on: document.symptoms?.haematuria?.on,
  };
};

/** No bleeding, small or large, leaves no site to name. */
const noBleedingNoSite: FactRule = ({ document }) => {
  const { health } = document;
  if (hasLifeThreateningHaematuria(document)) return undefined;
  const none = knownValue(health?.bleeding) === 'none';
  const noMajor = knownValue(health?.activeMajorBleeding) === 'no';
  return none && noMajor ? { possible: oneOf('na'), basis: 'No bleeding' } : undefined;
};

/** What speaks against VEGF-targeted drugs and operations, as recorded under health. */
export const vascularRules: FactRules = {
  bp_uncontrolled: answered(({ health }) => health?.hypertensionUncontrolled),
  arterial_event: stated(({ health }) => health?.arterialEvent, {
    none: 'none',
    'under-6-months': 'lt6m',
    '6-to-12-months': '6to12m',
    'over-12-months': 'gt12m',
  }),
  vte: stated(({ health }) => health?.venousThromboembolism, {
    none: 'none',
    'treated-stable': 'treated_stable',
    'untreated-acute': 'untreated_acute',
  }),
  bleeding: stated(({ health }) => health?.bleeding, {
    none: 'none',
    minor: 'minor',
    'recent-significant': 'recent_significant',
  }),
  bleeding_site: firstOf(
    stated(({ health }) => health?.bleedingSite, {
      urinary: 'urinary',
      gi: 'gi',
      airway: 'airway',
      intracranial: 'intracranial',
      other: 'other',
    }),
    noBleedingNoSite,
  ),
  active_major_bleed: firstOf(
    bleedBySymptom,
    answered(({ health }) => health?.activeMajorBleeding),
  ),
  gi_perf_risk: stated(({ health }) => health?.giPerforation, {
    none: 'none',
    risk: 'risk',
    'active-or-recent': 'active_or_recent',
  }),
  wound: stated(({ health }) => health?.wound, {
    none: 'none',
    'surgery-under-4-weeks': 'recent_surgery_lt4w',
    unhealed: 'unhealed',
  }),
  lvef: measured(({ health }) => health?.lvefPercent),
  heart_failure: answered(({ health }) => health?.heartFailureNyha3or4),
  qtc_ms: measured(({ health }) => health?.qtcMs),
  proteinuria_g: measured(({ health }) => health?.proteinuriaG),
  aortic_aneurysm: answered(({ health }) => health?.aorticAneurysm),
  cyp3a4_strong: answered(({ health }) => health?.strongCyp3a4Drug),
};
