import { boundText, listText, valueText } from './fact-text.ts';
import type { FactDefinition, FactDomain } from './pack.ts';
import type { End, Stretch, Trial } from './probe-values.ts';

/**
 * Some of the trials of a fact in words that are true for every value they stand for and for no
 * other trial: `2 or 3`, `below 8 g/dL`, `30 to below 45 mL/min, or 60 mL/min or more`.
 */
export function trialsText(
  { domain }: FactDefinition,
  some: readonly Trial[],
  all: readonly Trial[],
): string {
  if (some.length === all.length && coversAll(domain, all)) return 'any value';
  const stretches = stretchesOf(some, all);
  if (stretches.length === 0) return valuesText(domain, some);
  const ends = endsOf(all);
  return stretches.map((stretch) => stretchText(domain, stretch, ends)).join(', or ');
}

/** A single value needs no quotation marks: it stands alone. */
function valuesText(domain: FactDomain, some: readonly Trial[]): string {
  const [first, ...others] = some.map(({ value }) => value);
  if (first === undefined) return '';
  return others.length === 0 ? valueText(domain, first) : listText(domain, [first, ...others]);
}

/** Whether nothing is left to say; of yes and no both are said. */
function coversAll(domain: FactDomain, all: readonly Trial[]): boolean {
  if (domain.kind === 'choice') return all.length === Object.keys(domain.labels).length;
  return all.some(({ stretch }) => stretch !== undefined);
}

/** Neighbours joined. */
function stretchesOf(some: readonly Trial[], all: readonly Trial[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let last = -1;
  for (const [place, trial] of all.entries()) {
    const { stretch } = trial;
    if (stretch === undefined || !some.includes(trial)) continue;
    const before = last === place - 1 ? joined.pop() : undefined;
    joined.push({ from: before?.from ?? stretch.from, to: stretch.to });
    last = place;
  }
  return joined;
}

/** The lowest and the highest number there is to tell from; beyond them nothing is possible. */
function endsOf(all: readonly Trial[]): { readonly min?: End; readonly max?: End } {
  const [min, max] = [all[0]?.stretch?.from, all.at(-1)?.stretch?.to];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function stretchText(
  domain: FactDomain,
  { from, to }: Stretch,
  { min, max }: { readonly min?: End; readonly max?: End },
): string {
  if (from.at === to.at) return valueText(domain, from.at);
  if (isNextTo(domain, from, to)) return listText(domain, [from.at, to.at]);
  if (from === min) return boundText(domain, to.included ? '<=' : '<', to.at);
  if (to === max) return boundText(domain, from.included ? '>=' : '>', from.at);
  const [above, below] = [from.included ? '' : 'above ', to.included ? '' : 'below '];
  return `${above}${from.at} to ${below}${valueText(domain, to.at)}`;
}

/** Two whole numbers with none between them. */
function isNextTo(domain: FactDomain, from: End, to: End): boolean {
  return domain.kind === 'number' && domain.integer && to.at - from.at === 1;
}
