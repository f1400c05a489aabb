import type { CaseDocument } from '#shared/domain/case-document';
import type { Evaluation } from '#shared/engine/evaluation';
import { patientViews } from '#shared/engine/patient-views';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import type { BoardSheet } from '#shared/report/board-sheet-model';
import { hideCase } from '#shared/report/deidentify-case';
import { CASE_PLACES, decisionOn } from '#shared/report/deidentify-places';
import { hiddenBoardSheet, hiddenEvaluation } from '#shared/report/deidentify-sheet';

import { weighed } from '../../../golden/case-files.ts';

export const TODAY = '2026-11-25';

/** The sheet of a case with identifiers hidden, made as the host makes it. */
export function hiddenSheetOf(
  document: CaseDocument,
  isChecked: (text: string) => boolean = () => false,
  evaluation: Evaluation = weighed(document),
): BoardSheet {
  const hidden = hideCase(document, { number: 12, isChecked, today: TODAY });
  const views = patientViews(rccPack, weighPatient(rccPack, patientAsRecorded(hidden.document)));
  return hiddenBoardSheet(hidden, {
    document,
    evaluation: hiddenEvaluation(hidden, evaluation, views),
    surroundings: { today: TODAY },
  });
}

/**
 * The case with a mark in every free text it has, and in the remarks of every recorded item
 * whether it had any or not; numbers and dates stay.
 */
export function markedEverywhere(document: CaseDocument, mark: string): CaseDocument {
  // The same keys and kinds of values, and remarks where the schema has them.
  return marked(document, '', mark) as CaseDocument;
}

function marked(value: unknown, place: string, mark: string): unknown {
  if (typeof value === 'string') {
    const isText = CASE_PLACES.get(place) === 'free' && decisionOn(place) !== 'coded';
    if (!isText || decisionOn(place) === 'image') return value;
    return place.startsWith('patient.name') ? value : `${mark} ${value}`;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => marked(item, `${place}[]`, mark));
  if (typeof value !== 'object' || value === null) return value;
  const under = (key: string) => (place === '' ? key : `${place}.${key}`);
  const own = Object.entries(value).map(([key, inner]) => [key, marked(inner, under(key), mark)]);
  const remarks = ['by', 'note']
    .filter((key) => CASE_PLACES.has(under(key)) && !Object.hasOwn(value, key))
    // Only one of the four states of allergies has somebody who recorded it.
    .filter(() => place !== 'patient.allergies')
    .map((key) => [key, `${mark} ${key}`]);
  return Object.fromEntries([...own, ...remarks]);
}

/** The case with another text in one field, `lesions[2].note`. */
export function withTextAt(document: CaseDocument, field: string, text: string): CaseDocument {
  const keys = field.split(/[.[\]]+/).filter((key) => key !== '');
  const replaced = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return text;
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        index === Number(key) ? replaced(item, rest) : item,
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, name === key ? replaced(inner, rest) : inner]),
    );
  };
  // The same keys and kinds of values.
  return replaced(document, keys) as CaseDocument;
}
