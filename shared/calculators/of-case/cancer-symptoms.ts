import { symptomsElsewhere } from './symptoms-elsewhere.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Lesion } from '../../domain/lesion.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import { anyOf, not } from '../spread/presence-logic.ts';
import type { Presence } from '../scores.ts';
import { brainSymptoms } from './brain-metastases.ts';
import { answerFinding, type Basis, type CaseFinding, joinBasis } from './case-finding.ts';
import { placeOf, presentLesions } from './listed-lesions.ts';
import { ledgerFinding } from './metastasis-count.ts';
import { primariesInPlace } from './primary-in-place.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/**
 * Whether metastases cause symptoms: one that does is enough; no needs every listed one, a
 * complete list and a brain without symptoms. The renal fossa is no metastasis.
 */
export function symptomsFromMetastases(document: CaseDocument): CaseFinding<Presence> {
  const rows = presentLesions(document).filter(({ lesion }) => lesion.site !== 'renal-fossa');
  const findings = rows.map(({ lesion, field }) => lesionSymptoms(lesion, field));
  const brain = brainSymptoms(document);
  const ledger = ledgerFinding(document);
  const listed = anyOf([...findings.map(({ value }) => value), brain.value]);
  const value = listed === 'no' && !ledger.value ? 'unknown' : listed;
  const basis = joinBasis([...findings, brain, ledger]);
  return { ...basis, value, missing: value === 'unknown' ? basis.missing : [] };
}

function lesionSymptoms(lesion: Lesion, field: string): CaseFinding<Presence> {
  const place = placeOf(lesion);
  const symptomatic = answerFinding(
    `Symptoms, ${place}`,
    `${field}.symptomatic`,
    lesion.symptomatic,
  );
  const painful = answerFinding(`Pain, ${place}`, `${field}.painful`, lesion.painful);
  const value = painful.value === 'yes' ? 'yes' : symptomatic.value;
  const { inputs } = joinBasis([symptomatic, painful]);
  return { value, inputs, missing: symptomatic.missing, notes: [] };
}

/**
 * Whether the cancer causes no symptoms, as recorded; a symptomatic metastasis or primary speaks
 * against it, and leaves it open where no symptoms are recorded.
 */
export function withoutCancerSymptoms(document: CaseDocument): CaseFinding<Presence> {
  const stated = answerFinding(
    'Symptoms caused by the cancer',
    'disease.cancerSymptoms',
    document.disease?.cancerSymptoms,
  );
  const evidence = symptomEvidence(document);
  if (evidence.inputs.length === 0) return heldAgainst(stated, symptomsElsewhere(document));
  const isContradicted = stated.value === 'no';
  return {
    value: isContradicted ? 'unknown' : 'no',
    inputs: [...stated.inputs, ...evidence.inputs],
    missing: isContradicted
      ? [{ label: 'Symptoms caused by the cancer', field: 'disease.cancerSymptoms' }]
      : [],
    notes: isContradicted
      ? ['No symptoms of the cancer are recorded, but a lesion or the primary causes some']
      : [],
  };
}

/** What may come of the cancer or not leaves "no symptoms" open, and says nothing by itself. */
function heldAgainst(stated: CaseFinding<Presence>, elsewhere: Basis): CaseFinding<Presence> {
  if (stated.value !== 'no' || elsewhere.inputs.length === 0) {
    return { ...stated, value: not(stated.value) };
  }
  return {
    value: 'unknown',
    inputs: [...stated.inputs, ...elsewhere.inputs],
    missing: [{ label: 'Symptoms caused by the cancer', field: 'disease.cancerSymptoms' }],
    notes: ['No symptoms of the cancer are recorded, but other entries speak of some'],
  };
}

/** Recorded symptoms of single lesions, of the brain and of a primary that is in place. */
function symptomEvidence(document: CaseDocument): Pick<Basis, 'inputs'> {
  const lesions = presentLesions(document)
    .map(({ lesion, field }) => lesionSymptoms(lesion, field))
    .filter(({ value }) => value === 'yes');
  const brain = brainSymptoms(document);
  const primaries = primariesInPlace(document).filter(
    ({ primary, inPlace }) =>
      inPlace === 'yes' && (knownValue(primary.localSymptom) ?? 'none') !== 'none',
  );
  const local = primaries.map(({ primary, field }) => localSymptomBasis(primary, field));
  return joinBasis([...lesions, ...(brain.value === 'yes' ? [brain] : []), ...local]);
}

function localSymptomBasis({ localSymptom }: PrimaryTumour, field: string): Basis {
  const item = recordedItem(
    'Symptom of the primary',
    `${field}.localSymptom`,
    localSymptom,
    (symptom) => LOCAL_SYMPTOM[symptom],
  );
  return { ...inputsAndMissing([item]), notes: [] };
}

const LOCAL_SYMPTOM = {
  none: 'none',
  pain: 'pain',
  haematuria: 'haematuria',
  'haematuria-massive': 'massive haematuria',
  paraneoplastic: 'paraneoplastic syndrome',
} as const;
