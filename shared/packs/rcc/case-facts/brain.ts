import type { CaseDocument } from '../../../domain/case-document.ts';
import type { Lesion } from '../../../domain/lesion.ts';
import { toCentimetres } from '../../../domain/quantity.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules, firstOf, stated } from './fact-rule.ts';
import { settingWithoutMetastasis } from './lesion-list.ts';
import { lesionsAt } from './metastatic-site.ts';

function brainLesions(document: CaseDocument): readonly Lesion[] {
  return lesionsAt(document, ['brain']);
}

const brainStated: FactRule = ({ document }) => {
  const status = knownValue(document.extent?.brain);
  if (status === undefined || status === 'not-imaged') return undefined;
  // A brain metastasis that is listed is not taken away by imaging said to be free.
  if (status === 'none' && brainLesions(document).length > 0) return undefined;
  const on = document.extent?.brain?.on;
  return status === 'none'
    ? { possible: oneOf(false), basis: 'No brain metastasis', on }
    : { possible: oneOf(true), basis: 'Brain metastasis', on };
};

/** A brain that was never imaged stays open, unless the disease is M0 as a whole. */
const brainByLedger: FactRule = ({ document }) => {
  const [row] = brainLesions(document);
  if (row !== undefined) return { possible: oneOf(true), basis: 'Brain metastasis listed' };
  const setting = knownValue(document.disease?.setting);
  const basis = settingWithoutMetastasis(document);
  const isM0 = basis !== undefined && setting?.includes('metastases') === false;
  return isM0 ? { possible: oneOf(false), basis } : undefined;
};

const brainMetastasis: FactRule = firstOf(brainStated, brainByLedger);

const brainStatusByLedger: FactRule = ({ document }) => {
  const rows = brainLesions(document);
  if (rows.length === 0) return undefined;
  const symptoms = rows.map(({ symptomatic }) => knownValue(symptomatic));
  if (symptoms.includes('yes')) {
    return { possible: oneOf('symptomatic'), basis: 'Symptomatic brain metastasis listed' };
  }
  const known = !symptoms.includes(undefined);
  return {
    possible: known
      ? oneOf('asymptomatic', 'treated_stable')
      : oneOf('asymptomatic', 'symptomatic', 'treated_stable'),
    basis: 'Brain metastasis listed',
  };
};

/** The ledger, where it lists a brain metastasis that the statement denies or never looked for. */
const brainStatusContradicted: FactRule = (view, fact) => {
  const status = knownValue(view.document.extent?.brain);
  const denies = status === 'none' || status === 'not-imaged';
  return denies ? brainStatusByLedger(view, fact) : undefined;
};

/** Imaging of the brain said not to have been done, and none said to have been done. */
const brainNotImaged: FactRule = ({ document }) => {
  const brain = (document.diagnostics ?? []).filter(
    ({ kind, region }) =>
      (kind === 'mri' || kind === 'ct') && /brain|head|cranial/i.test(region ?? ''),
  );
  const notDone = brain.length > 0 && brain.every(({ state }) => state === 'not-done');
  return notDone
    ? { possible: oneOf('not_imaged'), basis: 'Brain imaging recorded as not done' }
    : undefined;
};

/** Without a brain metastasis there is nothing to swell. */
const nothingToSwell: FactRule = ({ document }) =>
  knownValue(document.extent?.brain) === 'none' && brainLesions(document).length === 0
    ? { possible: oneOf(false), basis: 'No brain metastasis' }
    : undefined;

/** Where there is surely no brain metastasis, its number and its size are 0. */
const noneInBrain: FactRule = (view, fact) => {
  const finding = brainMetastasis(view, fact);
  const isNone = finding?.possible.kind === 'values' && !finding.possible.values.includes(true);
  return isNone ? { ...finding, possible: oneOf(0) } : undefined;
};

/**
 * The rows for the brain are all of them once imaging of the brain is recorded that found some; a
 * row without a number is one or more. Imaging said to be free beside a row settles nothing.
 */
const brainCount: FactRule = ({ document }) => {
  const rows = brainLesions(document);
  const counts = rows.map(({ count }) => knownValue(count));
  const listed = counts.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  const min = Math.max(listed, saysThereAreSome(document) ? 1 : 0);
  if (min === 0) return undefined;
  const hasOpenRow = rows.length === 0 || counts.includes(undefined);
  const isExact = !hasOpenRow && isEveryOneListed(document);
  return {
    possible: range(min, isExact ? listed : Infinity),
    basis:
      rows.length === 0 ? 'Brain metastasis, number not recorded' : `${listed} in brain listed`,
    narrowedBy: [
      ...(hasOpenRow ? ['lesions.count'] : []),
      ...(isEveryOneListed(document) ? [] : ['extent.brain']),
    ],
  };
};

/** The largest of the rows; one without a length, or one not listed, may be larger. */
const brainLargest: FactRule = ({ document }) => {
  const rows = brainLesions(document);
  const lengths = rows.map(({ longest }) => knownValue(longest));
  const known = lengths.flatMap((length) => (length === undefined ? [] : [toCentimetres(length)]));
  if (known.length === 0) return undefined;
  const largest = Math.max(...known);
  const hasOpenRow = known.length < rows.length;
  const isExact = !hasOpenRow && isEveryOneListed(document);
  return {
    possible: range(largest, isExact ? largest : Infinity),
    basis: `Largest listed brain metastasis ${largest} cm`,
    on: rows.length === 1 ? rows[0]?.measuredOn : undefined,
    narrowedBy: [
      ...(hasOpenRow ? ['lesions.longest'] : []),
      ...(isEveryOneListed(document) ? [] : ['extent.brain']),
    ],
  };
};

function saysThereAreSome({ extent }: CaseDocument): boolean {
  const status = knownValue(extent?.brain);
  return status === 'asymptomatic' || status === 'symptomatic';
}

function isEveryOneListed(document: CaseDocument): boolean {
  const isImaged = saysThereAreSome(document) || isTreatedStable(document);
  return isImaged && brainLesions(document).length > 0;
}

function isTreatedStable({ extent }: CaseDocument): boolean {
  return knownValue(extent?.brain) === 'treated-stable';
}

/** Metastases in brain and meninges. */
export const brainRules: FactRules = {
  met_brain: brainMetastasis,
  brain_status: firstOf(
    brainStatusContradicted,
    stated(({ extent }) => extent?.brain, {
      none: 'none',
      'not-imaged': 'not_imaged',
      asymptomatic: 'asymptomatic',
      symptomatic: 'symptomatic',
      'treated-stable': 'treated_stable',
    }),
    brainStatusByLedger,
    brainNotImaged,
  ),
  brain_mass_effect: firstOf(
    answered(({ extent }) => extent?.brainMassEffect),
    nothingToSwell,
  ),
  brain_count: firstOf(noneInBrain, brainCount),
  brain_largest_cm: firstOf(noneInBrain, brainLargest),
  leptomeningeal: answered(({ extent }) => extent?.leptomeningeal),
};
