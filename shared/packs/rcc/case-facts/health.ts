import { ageOfCase } from '../../../calculators/age-of-case.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { type FactRule, type FactRules, firstOf, measured, stated } from './fact-rule.ts';

/**
 * ECOG values that a Karnofsky index may correspond to, over both published maps; the maps
 * differ at 90, 70, 50 and 30 (clinical content, section 4).
 */
const ECOG_OF_KPS: Readonly<Record<number, readonly [number, number]>> = {
  100: [0, 0],
  90: [0, 1],
  80: [1, 1],
  70: [1, 2],
  60: [2, 2],
  50: [2, 3],
  40: [3, 3],
  30: [3, 4],
  20: [4, 4],
  10: [4, 4],
  0: [4, 4],
};

const age: FactRule = ({ document }) => {
  const years = ageOfCase(document);
  if (years === undefined) return undefined;
  const words = years.min === years.max ? `${years.min}` : `${years.min} to ${years.max}`;
  return {
    possible: range(years.min, years.max),
    basis: `Age ${words} years`,
    on: document.referral?.assessedOn,
  };
};

const ecogFromKps: FactRule = ({ document: { health } }) => {
  const kps = knownValue(health?.kps);
  const ecog = kps === undefined ? undefined : ECOG_OF_KPS[kps];
  if (ecog === undefined) return undefined;
  return {
    possible: range(...ecog),
    basis: `Karnofsky ${kps} %; ECOG itself not recorded`,
    on: health?.kps?.on,
  };
};

/** A man cannot be pregnant; whether he needs contraception is still open. */
const pregnancyBySex: FactRule = ({ document: { patient } }) =>
  knownValue(patient?.sex) === 'male'
    ? { possible: oneOf('no', 'possible'), basis: 'Male; need for contraception not recorded' }
    : undefined;

/** Age, performance, reserve and expectation. */
export const healthRules: FactRules = {
  age_years: age,
  ecog: firstOf(
    measured(({ health }) => health?.ecog),
    ecogFromKps,
  ),
  frailty: stated(({ health }) => health?.frailty, {
    fit: 'fit',
    vulnerable: 'vulnerable',
    frail: 'frail',
  }),
  life_expectancy: stated(({ health }) => health?.lifeExpectancy, {
    'under-3-months': 'lt3m',
    '3-to-12-months': '3to12m',
    'over-12-months': 'gt12m',
  }),
  anaesthetic_risk: stated(({ health }) => health?.anaestheticRisk, {
    acceptable: 'acceptable',
    high: 'high',
    prohibitive: 'prohibitive',
  }),
  pregnancy: firstOf(
    stated(({ health }) => health?.pregnancy, {
      no: 'no',
      possible: 'possible',
      pregnant: 'pregnant',
    }),
    pregnancyBySex,
  ),
  oral_ok: ({ document: { health } }) => {
    const intake = knownValue(health?.oralIntake);
    if (intake === undefined) return undefined;
    const can = intake === 'can-swallow-and-absorb';
    return {
      possible: oneOf(can),
      basis: can ? 'Can swallow and absorb oral drugs' : 'Cannot take oral drugs',
      on: health?.oralIntake?.on,
    };
  },
};
