import type { CaseDocument } from '../../domain/case-document.ts';
import type { DiseaseSetting } from '../../domain/disease.ts';
import { knownValue } from '../../domain/recorded.ts';
import { RISK_GROUP_TEXT } from '../../domain/risk-group-text.ts';
import { imdcFactorsOf } from './imdc-factors.ts';
import { hasDistantMetastasis, hintsAtMetastasis } from './listed-metastasis.ts';
import { IMDC_OUTCOMES } from '../risk/imdc-outcomes.ts';
import { IMDC, imdcRisk } from '../risk/imdc.ts';
import type { FactorFinding, ImdcFactor, ImdcGroup, ImdcScore, Presence } from '../scores.ts';
import { countText, statedRiskOf, withStatedRisk } from './stated-risk.ts';

const ASKED = 6;

/**
 * IMDC risk of a case. It is for advanced disease; in a setting known to be another one it is
 * not applicable, while the single factors are still reported. A group stated as such narrows it.
 *
 * @spec RCC-C-002 RCC-C-060
 */
export function imdcOfCase(document: CaseDocument): ImdcScore {
  const findings = imdcFactorsOf(document);
  const factors = presencesOf(findings);
  const risk = imdcRisk(factors);
  const all = Object.values(findings);
  const stated = statedRiskOf(document, 'imdc');
  const { groups, inputs, notes } = withStatedRisk(risk, stated, ASKED);
  const base = {
    ...IMDC,
    factors,
    fewest: risk.fewest,
    most: risk.most,
    inputs: [...all.flatMap((finding) => finding.inputs), ...inputs],
    notes: [...new Set([...all.flatMap((finding) => finding.notes), ...ageUnchecked(document)])],
  };
  if (isNotAdvanced(document)) {
    const statement = 'Not applicable: the disease is not advanced';
    const said = [...base.notes, ...stated.words];
    return { ...base, notes: said, state: 'not-applicable', groups: [], missing: [], statement };
  }
  return {
    ...base,
    notes: [...base.notes, ...notes],
    state: STATE[groups.length] ?? 'unknown',
    groups,
    missing: all.flatMap(({ presence, missing }) => (presence === 'unknown' ? missing : [])),
    statement: [statementOf(groups, countText(risk, ASKED)), ...stated.words].join('; '),
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

function statementOf(groups: readonly ImdcGroup[], factors: string): string {
  const names = groups.map((group) => RISK_GROUP_TEXT[group]);
  if (groups.length === 1) return `${names.join('')} risk: ${factors}`;
  if (groups.length === 3) return `Risk group not determined: ${factors}`;
  if (!groups.includes('intermediate')) return `Favourable or poor risk: ${factors}`;
  return groups.includes('favourable')
    ? `Not poor (favourable or intermediate): ${factors}`
    : `At least intermediate (intermediate or poor): ${factors}`;
}
