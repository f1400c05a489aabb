import { ageOfCase } from '../../../calculators/of-case/age-of-case.ts';
import { ecogOfKps } from '../../../calculators/performance/ecog-of-kps.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules, firstOf, measured, stated } from './fact-rule.ts';
import { weightLoss } from './weight-loss.ts';

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
  const ecog = kps === undefined ? undefined : ecogOfKps(kps);
  if (ecog === undefined) return undefined;
  return {
    possible: range(...ecog),
    basis: `Karnofsky ${kps} %; ECOG itself not recorded`,
    on: health?.kps?.on,
  };
};

/** Both recorded and too far apart for any map: either may be the slip, so both stand. */
const ecogContradicted: FactRule = ({ document: { health } }) => {
  const ecog = knownValue(health?.ecog);
  const kps = knownValue(health?.kps);
  const mapped = kps === undefined ? undefined : ecogOfKps(kps);
  if (ecog === undefined || mapped === undefined) return undefined;
  const [min, max] = mapped;
  if (ecog >= min && ecog <= max) return undefined;
  return {
    possible: range(Math.min(ecog, min), Math.max(ecog, max)),
    basis: `ECOG ${ecog} and Karnofsky ${kps} % do not match`,
    on: health?.ecog?.on,
    narrowedBy: ['health.ecog', 'health.kps'],
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
  sex: stated(({ patient }) => patient?.sex, { male: 'male', female: 'female' }),
  weight_loss_pct: weightLoss,
  raised_icp: answered(({ health }) => health?.raisedIntracranialPressure),
  mronj_risk: answered(({ health }) => health?.jawNecrosisRisk),
  ecog: firstOf(
    ecogContradicted,
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
