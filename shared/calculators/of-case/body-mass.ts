import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { bodyMassIndex } from '../renal/body-mass-index.ts';
import { roundTo } from '../rounding.ts';
import { bodyItems } from './body-items.ts';
import type { ScoreItem } from './score-items.ts';

/** Body mass index in kg/m2 with what it rests on. */
export type BodyMass = { readonly index?: number; readonly items: readonly ScoreItem[] };

/**
 * Body mass index of a case from the recorded weight and height; without one of them there is
 * none. The index itself is listed with the weight it came from.
 *
 * @spec RCC-C-022
 */
export function bodyMassOfCase(document: CaseDocument): BodyMass {
  const { health } = document;
  const weight = knownValue(health?.weightKg);
  const height = knownValue(health?.heightCm);
  const items = bodyItems(document);
  if (weight === undefined || height === undefined) return { items };
  // 51.2 kg at 160 cm is 19.999… in binary arithmetic, not 20: rounded far below what is in use.
  const index = roundTo(bodyMassIndex(weight, height), 8);
  const text = `${roundTo(index, 2)} kg/m²`;
  return { index, items: [...items, { label: 'Body mass index', field: 'health.weightKg', text }] };
}
