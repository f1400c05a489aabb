import { HISTOLOGY_TEXT } from '../../domain/histology-text.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { RiskFactors } from '../../domain/risk-factors.ts';
import type { ReferralTrigger } from '../heredity/referral-triggers.ts';
import { histologyClass } from '../pathology/histology-class.ts';
import { anyOf } from '../spread/presence-logic.ts';
import type { Presence } from '../scores.ts';
import { answerFinding, type CaseFinding, joinBasis } from './case-finding.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

type Asked = Exclude<ReferralTrigger, 'young-at-diagnosis'>;

/**
 * The answers of a case to the triggers for referral to genetics that are questions.
 *
 * @spec RCC-C-052
 */
export function hereditaryAnswers(
  document: CaseDocument,
): Readonly<Record<Asked, CaseFinding<Presence>>> {
  const ask = (label: string, key: AskedField) =>
    answerFinding(label, `riskFactors.${key}`, document.riskFactors?.[key]);
  return {
    'bilateral-or-multifocal': severalTumours(
      document,
      ask('Bilateral or multifocal tumours', 'bilateralOrMultifocal'),
    ),
    'relative-with-renal-cancer': ask('Renal cancer in the family', 'familyHistory'),
    'familial-variant': ask('Pathogenic variant in the family', 'familialVariant'),
    'syndromic-feature': ask('Syndromic feature', 'syndromicFeature'),
    'suggestive-histology': suggestiveHistology(
      document,
      ask('Other histology that suggests a hereditary cause', 'suggestiveHistology'),
    ),
    'mesothelioma-or-uveal-melanoma': ask(
      'Mesothelioma or uveal melanoma',
      'mesotheliomaOrUvealMelanoma',
    ),
  };
}

type AskedField = keyof Pick<
  RiskFactors,
  | 'bilateralOrMultifocal'
  | 'familyHistory'
  | 'familialVariant'
  | 'syndromicFeature'
  | 'suggestiveHistology'
  | 'mesotheliomaOrUvealMelanoma'
>;

/** Two primaries in the list are more than one tumour, whatever the answer. */
function severalTumours(
  { primaries = [] }: CaseDocument,
  answered: CaseFinding<Presence>,
): CaseFinding<Presence> {
  if (primaries.length < 2) return answered;
  const input = {
    label: 'Primary tumours',
    value: `${primaries.length} listed`,
    field: 'primaries',
  };
  return {
    value: 'yes',
    inputs: [...answered.inputs, input],
    missing: [],
    notes:
      answered.value === 'no'
        ? [`${primaries.length} primaries are listed, but bilateral or multifocal is answered no`]
        : [],
  };
}

/** FH- or SDH-deficient by the recorded type, or another suggestive histology as answered. */
function suggestiveHistology(
  { primaries = [] }: CaseDocument,
  answered: CaseFinding<Presence>,
): CaseFinding<Presence> {
  const listed = primaries.length === 0 ? [{}] : primaries;
  const types = listed.map(({ histology }: PrimaryTumour, index) =>
    typeFinding(histology, `primaries[${index}].histology`),
  );
  const value = anyOf([answered, ...types].map((finding) => finding.value));
  const basis = joinBasis([answered, ...types]);
  return { ...basis, value, missing: value === 'unknown' ? basis.missing : [] };
}

function typeFinding(histology: PrimaryTumour['histology'], field: string): CaseFinding<Presence> {
  const type = knownValue(histology);
  const label = 'Histological type';
  const item = recordedItem(label, field, histology, (each) => HISTOLOGY_TEXT[each]);
  const { inputs } = inputsAndMissing([item]);
  const isOpen = type === undefined || type === 'rcc-subtype-not-stated';
  const known = histologyClass(type).germlineSuggestive === 'yes' ? 'yes' : 'no';
  return {
    value: isOpen ? 'unknown' : known,
    inputs,
    missing: isOpen ? [{ label, field }] : [],
    notes: [],
  };
}
