import { wholeDomain } from '../../../engine/fact-text.ts';
import type { PrimaryTumour } from '../../../domain/primary-tumour.ts';
import { toCentimetres } from '../../../domain/quantity.ts';
import { type Answer, knownValue } from '../../../domain/recorded.ts';
import type { TCategory, Tnm } from '../../../domain/tnm.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { adrenalInvolved } from './adrenal.ts';
import { answered, type FactRule, type FactRules, firstOf, sentence } from './fact-rule.ts';
import { grade } from './grade.ts';
import { latestTnm } from './latest-tnm.ts';
import { presentLesions } from './lesion-list.ts';
import { anyOf } from './possible-values.ts';
import { isInPlace, ofThePrimary, type ReadPrimary } from './primary-choice.ts';

const T_VALUES = ['TX', 'T1a', 'T1b', 'T2a', 'T2b', 'T3a', 'T3b', 'T3c', 'T4'] as const;
type TValue = (typeof T_VALUES)[number];

/** A category without its letter leaves the letters open; T0 is no value of this fact. */
const T_OF: Readonly<Record<TCategory, readonly TValue[]>> = {
  TX: ['TX'],
  T0: T_VALUES,
  T1: ['T1a', 'T1b'],
  T1a: ['T1a'],
  T1b: ['T1b'],
  T2: ['T2a', 'T2b'],
  T2a: ['T2a'],
  T2b: ['T2b'],
  T3: ['T3a', 'T3b', 'T3c'],
  T3a: ['T3a'],
  T3b: ['T3b'],
  T3c: ['T3c'],
  T4: ['T4'],
};

/**
 * The 6th edition drew T3 differently: its T3a held adrenal invasion (now T4), its T3b the renal
 * vein (now T3a). What the 8th edition would say stays open between them.
 */
const T3_OF_6TH: Readonly<Partial<Record<TCategory, readonly TValue[]>>> = {
  T3: ['T3a', 'T3b', 'T3c', 'T4'],
  T3a: ['T3a', 'T4'],
  T3b: ['T3a', 'T3b'],
};

const EDITION_PRESUMED = 'TNM edition not stated, read as 8th';

const tStage: ReadPrimary = (primary) => {
  const statements = latestTnm(primary);
  const known = statements.flatMap(({ t }) => (t === undefined ? [] : [t]));
  if (known.length < statements.length) return undefined;
  const isPresumed = statements.some(
    ({ t, edition }) => t?.startsWith('T3') && edition === undefined,
  );
  return {
    possible: oneOf(...statements.flatMap(tValues)),
    basis: known.join(' or '),
    on: statements[0]?.on,
    ...(isPresumed ? { presumed: EDITION_PRESUMED } : {}),
  };
};

function tValues({ t, edition }: Tnm): readonly TValue[] {
  if (t === undefined) return T_VALUES;
  return (edition === '6' ? T3_OF_6TH[t] : undefined) ?? T_OF[t];
}

const nPositive: ReadPrimary = (primary, fact) => {
  const statements = latestTnm(primary);
  const known = statements.flatMap(({ n }) => (n === undefined || n === 'NX' ? [] : [n]));
  const open = known.length < statements.length ? [wholeDomain(fact.domain)] : [];
  if (known.length === 0) return undefined;
  return {
    possible: anyOf([...known.map((n) => oneOf(n !== 'N0')), ...open]),
    basis: known.join(' or '),
    on: statements[0]?.on,
  };
};

/** A yes/no question about the primary. */
function asked(read: (primary: PrimaryTumour) => Answer): ReadPrimary {
  return (primary, fact) => {
    const item = read(primary);
    const value = knownValue(item);
    if (value === undefined) return undefined;
    const answer = value === 'yes';
    return { possible: oneOf(answer), basis: sentence(fact, answer), on: item?.on };
  };
}

const size: ReadPrimary = ({ size: item }) => {
  const length = knownValue(item);
  if (length === undefined) return undefined;
  const cm = toCentimetres(length);
  return { possible: range(cm, cm), basis: `Primary ${cm} cm`, on: item?.on };
};

const growth: ReadPrimary = ({ growthMmPerYear }) => {
  const rate = knownValue(growthMmPerYear);
  if (rate === undefined) return undefined;
  return {
    possible: range(rate, rate),
    basis: `Primary grows ${rate} mm/year`,
    on: growthMmPerYear?.on,
  };
};

const SYMPTOMS = ['none', 'paraneoplastic', 'pain', 'haematuria', 'haematuria_massive'] as const;
const SYMPTOM_OF = {
  none: 'none',
  pain: 'pain',
  haematuria: 'haematuria',
  'haematuria-massive': 'haematuria_massive',
  paraneoplastic: 'paraneoplastic',
} as const;

const symptomStated: ReadPrimary = ({ localSymptom }, fact) => {
  const value = knownValue(localSymptom);
  if (value === undefined) return undefined;
  const mapped = SYMPTOM_OF[value];
  return { possible: oneOf(mapped), basis: sentence(fact, mapped), on: localSymptom?.on };
};

/** The symptom as stated; where it is not, no haematuria at all still rules haematuria out. */
const symptom: FactRule = (view, fact) => {
  const haematuria = view.document.symptoms?.haematuria;
  const denied = haematuria?.answer === 'no';
  const other: ReadPrimary = () =>
    denied
      ? {
          possible: oneOf('none', 'paraneoplastic', 'pain'),
          basis: 'No haematuria',
          on: haematuria.on,
        }
      : undefined;
  const read: ReadPrimary = (primary, definition) =>
    symptomStated(primary, definition) ?? other(primary, definition);
  return ofThePrimary(read, SYMPTOMS)(view, fact);
};

const THROMBI = ['none', 'renal_vein', 'ivc_below_diaphragm', 'ivc_above_diaphragm'] as const;
const THROMBUS_OF = {
  none: 'none',
  'renal-vein': 'renal_vein',
  'ivc-below-diaphragm': 'ivc_below_diaphragm',
  'ivc-above-diaphragm': 'ivc_above_diaphragm',
} as const;

const thrombus: ReadPrimary = ({ venousThrombus }, fact) => {
  const value = knownValue(venousThrombus);
  if (value === undefined) return undefined;
  const mapped = THROMBUS_OF[value];
  return { possible: oneOf(mapped), basis: sentence(fact, mapped), on: venousThrombus?.on };
};

/** One tumour in place is enough; removed means that none is left. */
const inSitu: FactRule = ({ document: { primaries } }) => {
  const places = (primaries ?? []).map(isInPlace);
  if (places.includes(true)) return { possible: oneOf(true), basis: 'Primary in place' };
  if (places.length === 0 || places.includes(undefined)) return undefined;
  return { possible: oneOf(false), basis: 'Primary removed' };
};

/** A removed primary holds none of the tumour that is left. */
const removedHoldsNothing: FactRule = ({ document: { primaries = [] } }) =>
  primaries.length > 0 && primaries.every((primary) => isInPlace(primary) === false)
    ? { possible: oneOf(false), basis: 'Primary removed' }
    : undefined;

/** A yes for one kidney or a lesion in the renal fossa is enough; no needs every answer. */
const localRecurrence: FactRule = ({ document }) => {
  const answers = (document.primaries ?? []).map((primary) => knownValue(primary.localRecurrence));
  const inFossa = (presentLesions(document) ?? []).some(({ site }) => site === 'renal-fossa');
  if (inFossa || answers.includes('yes')) {
    return { possible: oneOf(true), basis: 'Local recurrence recorded' };
  }
  if (answers.length === 0 || answers.includes(undefined)) return undefined;
  return { possible: oneOf(false), basis: 'No local recurrence' };
};

const NO_IS_BEST = [false, true] as const;

/** The tumour in the kidney. */
export const primaryRules: FactRules = {
  t_stage: ofThePrimary(tStage, T_VALUES),
  n_positive: ofThePrimary(nPositive, NO_IS_BEST),
  primary_in_situ: inSitu,
  primary_size_cm: ofThePrimary(size, []),
  primary_growth_mm_y: ofThePrimary(growth, []),
  primary_resectable: ofThePrimary(
    asked(({ resectable }) => resectable),
    [true, false],
  ),
  primary_symptoms: symptom,
  primary_is_majority: firstOf(
    answered(({ disease }) => disease?.primaryHoldsMostVolume),
    removedHoldsNothing,
  ),
  thrombus: ofThePrimary(thrombus, THROMBI),
  nephron_sparing_imperative: ofThePrimary(
    asked(({ nephronSparingImperative }) => nephronSparingImperative),
    NO_IS_BEST,
  ),
  bowel_contact: ofThePrimary(
    asked(({ bowelContact }) => bowelContact),
    NO_IS_BEST,
  ),
  local_recurrence: localRecurrence,
  grade: ofThePrimary(grade, []),
  adrenal_involved: adrenalInvolved,
};
