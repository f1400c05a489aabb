import { capitalised } from '../../domain/in-sentence.ts';
import { HISTOLOGY_TEXT } from '../../domain/histology-text.ts';
import { knownValue } from '../../domain/recorded.ts';
import { HISTOLOGY_CLASS, histologyClass } from '../pathology/histology-class.ts';
import type { HistologyEntry } from '../pathology/histology-table.ts';
import { HISTOLOGY_FAMILY_TEXT } from '../pathology/pathology-text.ts';
import type { Score } from '../scores.ts';
import type { PlacedPrimary } from './localised-pathology.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/**
 * What the histological type of a primary means for the rules; open while the type is not stated.
 *
 * @spec RCC-C-051
 */
export function histologyOfPrimary({ primary, field, label }: PlacedPrimary): Score {
  const type = knownValue(primary.histology);
  const entry = histologyClass(type);
  const item = recordedItem(
    'Histological type',
    `${field}.histology`,
    primary.histology,
    (histology) => HISTOLOGY_TEXT[histology],
  );
  const { inputs, missing } = inputsAndMissing([item]);
  const base = { ...HISTOLOGY_CLASS, about: { label, field }, inputs, missing };
  if (type === undefined) {
    return { ...base, state: 'unknown', statement: 'Histological type not known', notes: [] };
  }
  const text = textOf(entry);
  const value = capitalised(text);
  const statement = `${HISTOLOGY_TEXT[type]}: ${text}`;
  if (type !== 'rcc-subtype-not-stated') {
    return { ...base, state: 'known', value, statement, notes: notesOf(entry) };
  }
  const subtype = { label: 'Histological subtype', field: `${field}.histology` };
  return {
    ...base,
    state: 'interval',
    value,
    statement,
    missing: [subtype],
    notes: notesOf(entry),
  };
}

function textOf({ family, icdO }: HistologyEntry): string {
  const code = icdO === undefined ? 'no single ICD-O code' : `ICD-O ${icdO}`;
  return `${HISTOLOGY_FAMILY_TEXT[family]}, ${code}`;
}

function notesOf({
  icdO,
  isSharedCode,
  chemoSensitiveRare,
  germlineSuggestive,
}: HistologyEntry): readonly string[] {
  return [
    ...(isSharedCode
      ? [`ICD-O ${icdO} is shared with other types and does not lead back to this one`]
      : []),
    ...(chemoSensitiveRare === 'yes' ? ['Rare type that is sensitive to chemotherapy'] : []),
    ...(germlineSuggestive === 'yes' ? ['The type suggests a hereditary cause'] : []),
  ];
}
