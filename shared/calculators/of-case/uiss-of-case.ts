import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { baseT } from '../localised/base-t.ts';
import { UISS_RISK_TEXT } from '../localised/localised-text.ts';
import { UISS, uissLocalised, type UissItem, type UissRisk } from '../localised/uiss.ts';
import type { Score } from '../scores.ts';
import { type Result, underConditions } from './localised-conditions.ts';
import { contradictedGradeNotes, gradeItem, gradeNotes, gradesOf } from './localised-items.ts';
import { type Pathology, pathologyOf, type PlacedPrimary } from './localised-pathology.ts';
import { diseaseLeft } from './localised-residual.ts';
import { noInvolvedNodeCondition, noMetastasisCondition } from './localised-requirements.ts';
import { inputsAndMissing, recordedItem, type ScoreItem } from './score-items.ts';

const RISKS = 3;

/**
 * UISS of one resected primary without metastasis. Its T of 1997 goes by the T recorded without
 * the letter, ECOG by the one recorded now.
 *
 * @spec RCC-C-047
 */
export function uissOfCase(document: CaseDocument, placed: PlacedPrimary): Score {
  const { label, field } = placed;
  const pathology = pathologyOf(placed);
  return underConditions(
    { ...UISS, about: { label, field } },
    [
      noMetastasisCondition(document),
      noInvolvedNodeCondition(pathology),
      ...diseaseLeft(document, placed, 'kidney'),
    ],
    resultOf(document, placed, pathology),
  );
}

function resultOf(document: CaseDocument, placed: PlacedPrimary, pathology: Pathology): Result {
  const { primary } = placed;
  const { possible, missing } = uissLocalised({
    t: baseT(pathology.t),
    grade: gradesOf(primary),
    ecog: knownValue(document.health?.ecog),
  });
  const items = itemsOf(document, placed, pathology);
  const text = textOf(possible);
  return {
    state: STATE[possible.length] ?? 'unknown',
    ...(possible.length === RISKS ? {} : { value: text }),
    statement: possible.length === RISKS ? 'UISS risk not known' : `UISS: ${text}`,
    inputs: inputsAndMissing(Object.values(items)).inputs,
    missing: missing.map((item) => ({ label: items[item].label, field: items[item].field })),
    notes: [
      ...pathology.notes,
      ...gradeNotes(primary),
      ...contradictedGradeNotes(primary),
      ...(pathology.t === 'T4'
        ? ['T4 holds contiguous adrenal invasion from the 7th edition on; in 1997 that was T3a']
        : []),
    ],
    ...(possible.length === 1 ? { published: possible.map((risk) => PUBLISHED[risk]) } : {}),
  };
}

const STATE: Readonly<Record<number, 'known' | 'interval'>> = { 1: 'known', 2: 'interval' };

function itemsOf(
  { health }: CaseDocument,
  placed: PlacedPrimary,
  { tItem }: Pathology,
): Readonly<Record<UissItem, ScoreItem>> {
  return {
    t: tItem,
    grade: gradeItem(placed),
    ecog: recordedItem('ECOG', 'health.ecog', health?.ecog, String),
  };
}

/** `Intermediate or high risk`. */
function textOf(possible: readonly UissRisk[]): string {
  const names = possible.map((risk) => UISS_RISK_TEXT[risk]).join(' or ');
  return `${names.slice(0, 1).toUpperCase()}${names.slice(1)} risk`;
}

const PUBLISHED: Readonly<Record<UissRisk, string>> = {
  low: 'Low risk: 92 % alive at 5 years (Patard 2004)',
  intermediate: 'Intermediate risk: 67 % alive at 5 years (Patard 2004)',
  high: 'High risk: 44 % alive at 5 years (Patard 2004)',
};
