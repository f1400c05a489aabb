import type { CaseDocument } from '../../domain/case-document.ts';
import type { DiseaseSetting } from '../../domain/disease.ts';
import { knownValue } from '../../domain/recorded.ts';
import { imdcFactorsOf } from './imdc-factors.ts';
import { hasDistantMetastasis, hintsAtMetastasis } from './listed-metastasis.ts';
import type { RiskCount } from '../risk/count-factors.ts';
import { IMDC_OUTCOMES } from '../risk/imdc-outcomes.ts';
import { IMDC, imdcRisk } from '../risk/imdc.ts';
import type { FactorFinding, ImdcFactor, ImdcGroup, ImdcScore, Presence } from '../scores.ts';

const NAME: Readonly<Record<ImdcGroup, string>> = {
  favourable: 'Favourable',
  intermediate: 'Intermediate',
  poor: 'Poor',
};

/**
 * IMDC risk of a case. It is for advanced disease; in a setting known to be another one it is
 * not applicable, while the single factors are still reported.
 *
 * @spec RCC-C-002
 */
export function imdcOfCase(document: CaseDocument): ImdcScore {
  const findings = imdcFactorsOf(document);
  const factors = presencesOf(findings);
  const risk = imdcRisk(factors);
  const all = Object.values(findings);
  const base = {
    ...IMDC,
    factors,
    fewest: risk.fewest,
    most: risk.most,
    inputs: all.flatMap(({ inputs }) => inputs),
    notes: [...new Set([...all.flatMap(({ notes }) => notes), ...ageUnchecked(document)])],
  };
  if (isNotAdvanced(document)) {
    const statement = 'Not applicable: the disease is not advanced';
    return { ...base, state: 'not-applicable', groups: [], missing: [], statement };
  }
  return {
    ...base,
    state: STATE[risk.groups.length] ?? 'unknown',
    groups: risk.groups,
    missing: all.flatMap(({ presence, missing }) => (presence === 'unknown' ? missing : [])),
    statement: statementOf(risk),
    published: IMDC_OUTCOMES,
  };
}

const STATE: Readonly<Record<number, ImdcScore['state']>> = { 1: 'known', 2: 'interval' };

function presencesOf(
  findings: Readonly<Record<ImdcFactor, FactorFinding>>,
): Readonly<Record<ImdcFactor, Presence>> {
  return {
    'karnofsky-below-80': findings['karnofsky-below-80'].presence,
    'under-1-year-to-therapy': findings['under-1-year-to-therapy'].presence,
    'haemoglobin-below-limit': findings['haemoglobin-below-limit'].presence,
    'calcium-above-limit': findings['calcium-above-limit'].presence,
    'neutrophils-above-limit': findings['neutrophils-above-limit'].presence,
    'platelets-above-limit': findings['platelets-above-limit'].presence,
  };
}

/**
 * Only where the case says so: locally advanced disease or a local recurrence is not advanced
 * once the surgeon calls it resectable; while nobody has, it may be.
 */
function isNotAdvanced(document: CaseDocument): boolean {
  const { disease, primaries } = document;
  const setting = knownValue(disease?.setting);
  if (setting === undefined || setting === 'metastatic') return false;
  if (hasDistantMetastasis(document) || isContradicted(document, setting)) return false;
  const isLocallyAdvanced = setting === 'locally-advanced';
  const mayNeedSystemic = (primaries ?? []).some(
    ({ resectable, localRecurrence }) =>
      knownValue(resectable) !== 'yes' &&
      (isLocallyAdvanced || knownValue(localRecurrence) === 'yes'),
  );
  return !mayNeedSystemic && !(isLocallyAdvanced && (primaries ?? []).length === 0);
}

/** Without a day of assessment no laboratory value can be too old: that is said. */
function ageUnchecked({ labs, referral }: CaseDocument): readonly string[] {
  if (referral?.assessedOn !== undefined || (labs ?? []).length === 0) return [];
  return ['No day of assessment is recorded: the age of laboratory values was not checked'];
}

/** A setting without metastases, ever, beside something that speaks of one. */
function isContradicted(document: CaseDocument, setting: DiseaseSetting): boolean {
  return setting !== 'resected-metastases-no-evidence' && hintsAtMetastasis(document);
}

function statementOf({ fewest, most, groups }: RiskCount): string {
  const count = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  const factors = `${count} of 6 factors`;
  const names = groups.map((group) => NAME[group]);
  if (groups.length === 1) return `${names.join('')} risk: ${factors}`;
  if (groups.length === 3) return `Risk group not determined: ${factors}`;
  return groups.includes('favourable')
    ? `Not poor (favourable or intermediate): ${factors}`
    : `At least intermediate (intermediate or poor): ${factors}`;
}
