import type { CaseDocument } from '../domain/case-document.ts';
import type { Lesion } from '../domain/lesion.ts';
import { knownValue } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { SETTING_TEXT } from './disease-text.ts';
import { isPresent, lesionTitle } from './lesion-title.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { joinParts } from './recorded-text.ts';
import { worstSymptom } from './symptom-findings.ts';

/** How much disease is listed, where the list is not complete, and what hurts most. */
export function burdenTile(document: CaseDocument): HeadlineTile {
  const lesions = (document.lesions ?? []).filter(isPresent);
  const base = { id: 'burden' as const, label: 'Burden', chips: [] };
  const detail = joinParts([countText(lesions), worstText(document, lesions), cordText(document)]);
  const shared = { ...base, ...(detail === undefined ? {} : { detail }) };
  if (lesions.length === 0) return { ...shared, ...withoutLesions(document) };

  const sites = new Set(lesions.map((lesion) => lesion.site)).size;
  const complete = knownValue(document.extent?.ledgerComplete) === 'yes';
  return {
    ...shared,
    value: sites === 1 ? '1 metastatic site' : `${sites} metastatic sites`,
    state: complete ? 'known' : 'interval',
    ...(complete ? {} : { remainder: 'or more, list not complete' }),
  };
}

function withoutLesions(document: CaseDocument): Pick<HeadlineTile, 'value' | 'state'> {
  const setting = knownValue(document.disease?.setting);
  if (setting !== undefined && setting !== 'metastatic') {
    return { value: SETTING_TEXT[setting], state: 'known' };
  }
  const complete = knownValue(document.extent?.ledgerComplete) === 'yes';
  return complete && setting === undefined
    ? { value: 'No metastases listed', state: 'known' }
    : { value: NOT_KNOWN, state: 'unknown' };
}

function countText(lesions: readonly Lesion[]): string | undefined {
  if (lesions.length === 0) return undefined;
  const counts = lesions.map((lesion) => knownValue(lesion.count));
  const sum = counts.reduce<number>((total, count) => total + (count ?? 1), 0);
  const exact = counts.every((count) => count !== undefined);
  const noun = sum === 1 ? 'lesion' : 'lesions';
  return exact ? `${sum} ${noun}` : `at least ${sum} ${noun}`;
}

function worstText(document: CaseDocument, lesions: readonly Lesion[]): string | undefined {
  const inPain = lesions.find((lesion) => knownValue(lesion.painful) === 'yes');
  if (inPain !== undefined) return `${lesionTitle(inPain)} painful`;
  const felt = lesions.find((lesion) => knownValue(lesion.symptomatic) === 'yes');
  if (felt !== undefined) return `${lesionTitle(felt)} symptomatic`;
  return worstSymptom(document.symptoms ?? {});
}

function cordText(document: CaseDocument): string | undefined {
  switch (knownValue(document.health?.cordCompression)) {
    case 'none':
      return 'no cord compression';
    case 'suspected':
      return 'cord compression suspected';
    case 'confirmed':
      return 'cord compression confirmed';
    default:
      return undefined;
  }
}
