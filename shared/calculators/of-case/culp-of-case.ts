import { inSentence } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { CULP_FACTORS, type CulpFactor, culpFactors } from '../spread/culp-factors.ts';
import { CULP_CATEGORY_TEXT, CULP_FACTOR_TEXT } from '../spread/spread-text.ts';
import type { Presence, Score } from '../scores.ts';
import { symptomsFromMetastases } from './cancer-symptoms.ts';
import { type CaseFinding, joinBasis } from './case-finding.ts';
import { clinicalNodes, clinicalT3or4 } from './clinical-tnm.ts';
import { laboratoryFactor } from './imdc-factors.ts';
import { metastasisAt } from './metastasis-at-site.ts';
import { primariesInPlace } from './primary-in-place.ts';
import { pointState, pointText } from './score-items.ts';

type Findings = Readonly<Record<CulpFactor, CaseFinding<Presence>>>;

/**
 * Surgical risk factors of a metastatic case with a primary that is, or may be, in place.
 *
 * @spec RCC-C-045
 */
export function culpOfCase(document: CaseDocument): Score {
  const findings = findingsOf(document);
  // Safe: the keys of the record are exactly the factors.
  const factors = Object.keys(findings) as CulpFactor[];
  const score = culpFactors({
    'ldh-above-limit': findings['ldh-above-limit'].value,
    'albumin-below-limit': findings['albumin-below-limit'].value,
    'symptoms-from-metastases': findings['symptoms-from-metastases'].value,
    'liver-metastasis': findings['liver-metastasis'].value,
    'retroperitoneal-nodes': findings['retroperitoneal-nodes'].value,
    'supradiaphragmatic-nodes': findings['supradiaphragmatic-nodes'].value,
    'ct3-or-ct4': findings['ct3-or-ct4'].value,
  });
  const state = pointState(score, factors.length);
  const text = pointText(score, factors.length, CULP_CATEGORY_TEXT);
  const present = factors.filter((factor) => findings[factor].value === 'yes');
  const names = present.map((factor) => inSentence(CULP_FACTOR_TEXT[factor])).join(', ');
  return {
    ...CULP_FACTORS,
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: state === 'unknown' ? 'Surgical risk factors not known' : statementOf(text, names),
    ...joinBasis(factors.map((factor) => findings[factor])),
  };
}

function statementOf(text: string, names: string): string {
  return `Surgical risk factors: ${text}${names === '' ? '' : `; present: ${names}`}`;
}

function findingsOf(document: CaseDocument): Findings {
  return {
    'ldh-above-limit': laboratory(document, 'ldh', 'above-upper'),
    'albumin-below-limit': laboratory(document, 'albumin', 'below-lower'),
    'symptoms-from-metastases': symptomsFromMetastases(document),
    'liver-metastasis': metastasisAt(document, 'liver'),
    'retroperitoneal-nodes': retroperitonealNodes(document),
    'supradiaphragmatic-nodes': supradiaphragmaticNodes(document),
    'ct3-or-ct4': clinicalT3or4(primariesInPlace(document)),
  };
}

function laboratory(
  document: CaseDocument,
  analyte: 'ldh' | 'albumin',
  side: 'above-upper' | 'below-lower',
): CaseFinding<Presence> {
  const { presence, inputs, missing, notes } = laboratoryFactor(document, analyte, side);
  return { value: presence, inputs, missing: presence === 'unknown' ? missing : [], notes };
}

/** Regional nodes are retroperitoneal, by the list or by N; distant ones may be. */
function retroperitonealNodes(document: CaseDocument): CaseFinding<Presence> {
  const byCategory = clinicalNodes(primariesInPlace(document));
  const regional = metastasisAt(document, 'node-regional');
  if (regional.value === 'yes') return regional;
  if (byCategory.value === 'yes') return byCategory;
  const distant = distantNodes(document, 'Distant lymph nodes: retroperitoneal or not');
  const value = regional.value === 'no' ? distant.value : 'unknown';
  return { ...joinBasis([regional, distant]), value };
}

function supradiaphragmaticNodes(document: CaseDocument): CaseFinding<Presence> {
  return distantNodes(document, 'Distant lymph nodes: above the diaphragm or not');
}

/** The case names distant nodes without their place: no without any, open with one. */
function distantNodes(document: CaseDocument, question: string): CaseFinding<Presence> {
  const distant = metastasisAt(document, 'node-distant');
  if (distant.value !== 'yes') return distant;
  const missing = distant.inputs.map(({ field }) => ({
    label: question,
    field: `${field}.detail`,
  }));
  return { ...distant, value: 'unknown', missing };
}
