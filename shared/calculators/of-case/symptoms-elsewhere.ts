import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { SYMPTOM_TEXT } from '../../domain/symptom-text.ts';
import { type Symptom, SymptomCode } from '../../domain/symptoms.ts';
import type { ScoreInput } from '../scores.ts';
import type { Basis } from './case-finding.ts';
import { presentLesions } from './listed-lesions.ts';

/**
 * What elsewhere in a case speaks of symptoms of the cancer: compression of the cord, a pathological
 * fracture, symptomatic hypercalcaemia, leptomeningeal disease or any
 * symptom from moderate on (grade 2, or 4 on the pain scale).
 *
 * @spec RCC-C-043
 */
export function symptomsElsewhere(document: CaseDocument): Basis {
  const { health, extent, symptoms } = document;
  const cord = knownValue(health?.cordCompression);
  const inputs: readonly (ScoreInput | undefined)[] = [
    cord === 'confirmed' || cord === 'suspected'
      ? { label: 'Cord compression', value: cord, field: 'health.cordCompression' }
      : undefined,
    knownValue(health?.hypercalcaemiaSymptomatic) === 'yes'
      ? { label: 'Hypercalcaemia', value: 'symptomatic', field: 'health.hypercalcaemiaSymptomatic' }
      : undefined,
    knownValue(extent?.leptomeningeal) === 'yes'
      ? { label: 'Leptomeningeal disease', value: 'Yes', field: 'extent.leptomeningeal' }
      : undefined,
    ...presentLesions(document).map(({ lesion, field }) =>
      knownValue(lesion.fracture) === 'pathological'
        ? { label: 'Fracture', value: 'pathological', field: `${field}.fracture` }
        : undefined,
    ),
    ...SymptomCode.options.map((code) => symptomInput(code, symptoms?.[code])),
  ];
  return { inputs: inputs.filter((input) => input !== undefined), missing: [], notes: [] };
}

function symptomInput(code: SymptomCode, symptom: Symptom | undefined): ScoreInput | undefined {
  if (symptom?.answer !== 'yes') return undefined;
  const { grade = 0, nrs = 0 } = symptom;
  if (grade < 2 && nrs < 4) return undefined;
  const value = grade >= 2 ? `grade ${grade}` : `${nrs} of 10`;
  return { label: SYMPTOM_TEXT[code], value, field: `symptoms.${code}` };
}
