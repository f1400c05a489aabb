import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { RENAL_GPA_GROUP_TEXT, RENAL_GPA_SURVIVAL_TEXT } from '../brain/brain-text.ts';
import { RENAL_GPA, renalGpa } from '../brain/renal-gpa.ts';
import type { Score } from '../scores.ts';
import {
  brainNumber,
  extracranialMetastases,
  listedBrainMetastases,
  recordsBrainMetastasis,
} from './brain-and-beyond.ts';
import { labValues } from './lab-values.ts';
import {
  answerItem,
  inputsAndMissing,
  pointState,
  pointText,
  recordedItem,
} from './score-items.ts';

const ASKED = 4;
const HIGHEST = 4;

/**
 * Renal-GPA of a case with a brain metastasis, listed or stated; not applicable with
 * leptomeningeal disease.
 *
 * @spec RCC-C-037
 */
export function brainScores(document: CaseDocument): readonly Score[] {
  if (!recordsBrainMetastasis(document)) return [];
  const isLeptomeningeal = knownValue(document.extent?.leptomeningeal) === 'yes';
  return [isLeptomeningeal ? notApplicable(document) : gpaOf(document)];
}

function notApplicable({ extent }: CaseDocument): Score {
  const { inputs } = inputsAndMissing([
    answerItem('Leptomeningeal disease', 'extent.leptomeningeal', extent?.leptomeningeal),
  ]);
  const statement = 'Not applicable: leptomeningeal disease';
  return { ...RENAL_GPA, state: 'not-applicable', statement, inputs, missing: [], notes: [] };
}

function gpaOf(document: CaseDocument): Score {
  const { health } = document;
  const kps = inputsAndMissing([
    recordedItem('Karnofsky', 'health.kps', health?.kps, (index) => `${index} %`),
  ]);
  const extracranial = extracranialMetastases(document);
  const haemoglobin = labValues(document, 'haemoglobin', 'g/L');
  const number = brainNumber(document);
  const score = renalGpa({
    kps: knownValue(health?.kps),
    extracranial: extracranial.value,
    haemoglobin: haemoglobin.isOpen ? [] : haemoglobin.values,
    number: number.value,
  });
  const basis = [kps, extracranial, haemoglobin, number];
  const base = {
    ...RENAL_GPA,
    inputs: basis.flatMap(({ inputs }) => inputs),
    missing: [
      ...basis.flatMap(({ missing }) => missing),
      ...(haemoglobin.isOpen || !score.missing.includes('haemoglobin')
        ? []
        : haemoglobin.rows.map(({ field }) => ({ label: 'Haemoglobin', field }))),
    ],
    notes: [...notesOf(document), ...haemoglobin.notes],
  };
  const state = pointState(score, ASKED);
  if (state === 'unknown') return { ...base, state, statement: 'Renal-GPA not known' };
  const value = pointText(score, HIGHEST, RENAL_GPA_GROUP_TEXT);
  const published = score.possible.map((group) => RENAL_GPA_SURVIVAL_TEXT[group]);
  return { ...base, state, value, statement: `Renal-GPA ${value}`, published };
}

function notesOf(document: CaseDocument): readonly string[] {
  const { health, extent } = document;
  const isTreated =
    knownValue(extent?.brain) === 'treated-stable' ||
    listedBrainMetastases(document).some(({ lesion }) => lesion.priorLocalTreatment !== undefined);
  const isOnlyEcog =
    knownValue(health?.kps) === undefined && knownValue(health?.ecog) !== undefined;
  return [
    isTreated ? TREATED : 'Valid at the first diagnosis of brain metastases',
    ...(knownValue(extent?.leptomeningeal) === 'no' ? [] : [LEPTOMENINGEAL]),
    ...(isOnlyEcog ? ['ECOG cannot replace the Karnofsky index'] : []),
  ];
}

const TREATED =
  'Valid at the first diagnosis of brain metastases: here some were treated before, so it may ' +
  'not hold';
const LEPTOMENINGEAL = 'Not for leptomeningeal disease, which is not excluded here';
