import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { FactState, FactStates, Variant } from '../../engine/pack.ts';
import { oneOf, onlyValue, type Possible, range } from '../../engine/possible.ts';
import { presentMetastases } from './case-facts/lesion-list.ts';
import { deriveFacts, deriveLabFacts } from './derive-facts.ts';
import { labVariantsOf } from './lab-variants.ts';
import { statedFactsOf } from './stated-facts.ts';

/**
 * The same patient assessed a little differently: ECOG one better and one worse, every laboratory
 * value that feeds a fact at both ends of its measurement error, one metastasis fewer and one
 * more. A variant that leaves every fact as it is is left out.
 */
export function variantsOf(
  document: CaseDocument,
  original: FactStates = deriveFacts(document),
): readonly Variant[] {
  const stated = statedFactsOf(document);
  const variants: readonly Variant[] = [
    ...ecogVariants(document, original),
    ...labVariantsOf(document).map(({ id, label, document: changed }) => ({
      id,
      label,
      base: deriveLabFacts(changed, original),
    })),
    ...lesionVariants(document, original),
  ];
  const before = valuesOf(original);
  return variants
    .filter(({ base }) => valuesOf(base) !== before)
    .map((variant) => ({ ...variant, stated }));
}

/** What every fact may be, as a text to compare; JSON has no infinity of its own. */
function valuesOf(states: FactStates): string {
  const possible = Object.entries(states).map(([id, state]) => [id, state.possible]);
  return JSON.stringify(possible, (_key, value: unknown) =>
    value === Infinity ? 'infinity' : value,
  );
}

const STEPS = [-1, 1] as const;
const WORST_ECOG = 4;

/** Only a recorded ECOG that nothing contradicts; what Karnofsky says stays as it is. */
function ecogVariants(document: CaseDocument, original: FactStates): readonly Variant[] {
  const { health = {} } = document;
  const ecog = knownValue(health.ecog);
  if (ecog === undefined || !isKnownToBe(original['ecog'], ecog)) return [];
  return STEPS.flatMap((step) => {
    const value = ecog + step;
    if (value < 0 || value > WORST_ECOG) return [];
    const changed = { ...document, health: { ...health, ecog: { value, on: health.ecog?.on } } };
    const base = {
      ...deriveFacts(changed),
      ecog: exactly(original['ecog'], value, `ECOG ${value}`),
    };
    const kps = original['imdc_kps_lt80'];
    const isKpsRecorded = knownValue(health.kps) !== undefined;
    return {
      id: idOf('ecog', step),
      label: `ECOG ${value} instead of ${ecog}`,
      base: isKpsRecorded && kps !== undefined ? { ...base, imdc_kps_lt80: kps } : base,
    };
  });
}

/**
 * One metastasis fewer or more than counted, never fewer than one. Which row of the ledger would
 * be another one is not said, so the number alone changes. Without a listed metastasis there is
 * no count to be wrong.
 */
function lesionVariants(document: CaseDocument, original: FactStates): readonly Variant[] {
  const state = original['mets_count'];
  if (state === undefined || presentMetastases(document).length === 0) return [];
  const before = state.possible;
  return STEPS.flatMap((step) => {
    const possible = shifted(before, step);
    if (possible === undefined) return [];
    const words = `${countText(possible)} instead of ${countText(before)}`;
    return {
      id: idOf('lesions', step),
      label: `Metastases: ${words}`,
      base: { ...original, mets_count: { ...state, possible, basis: words } },
    };
  });
}

/** A number of metastases and one more or fewer; undefined where none would be left. */
function shifted(possible: Possible, step: number): Possible | undefined {
  const [min, max] = endsOf(possible);
  if (min + step < 1) return undefined;
  return min === max ? oneOf(min + step) : range(min + step, max + step);
}

function endsOf(possible: Possible): readonly [number, number] {
  if (possible.kind === 'range') return [possible.min, possible.max];
  const numbers = possible.values.map(Number);
  return [Math.min(...numbers), Math.max(...numbers)];
}

function countText(possible: Possible): string {
  const [min, max] = endsOf(possible);
  if (min === max) return String(min);
  return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}

function exactly(state: FactState | undefined, value: number, basis: string): FactState {
  return { ...state, possible: oneOf(value), basis, narrowedBy: [] };
}

function idOf(what: string, step: number): string {
  return `${what}${step > 0 ? '+' : ''}${step}`;
}

function isKnownToBe(state: FactState | undefined, value: number): boolean {
  return state !== undefined && onlyValue(state.possible) === value;
}
