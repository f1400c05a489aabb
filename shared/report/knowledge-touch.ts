import { definitionOf, factDefinitions } from '../engine/fact-definitions.ts';
import { knowledgeOf, possibleText } from '../engine/fact-text.ts';
import type { Argument, Pack } from '../engine/pack.ts';
import type { WeighedPatient } from '../engine/weigh-patient.ts';
import { isExcluding } from '../engine/weigh.ts';
import type { Weighing } from '../engine/weigh.ts';
import type { ArgumentState, Touch, TouchedOption, TouchSubject } from './knowledge-touch-model.ts';

/** How a weighed case is touched; undefined when it is not. */
export type TouchOf = (weighed: WeighedPatient) => Touch | undefined;

type Finder = {
  readonly exists: (pack: Pack, id: string) => boolean;
  readonly touch: (pack: Pack, id: string, weighed: WeighedPatient) => Touch | undefined;
};

const FINDERS: Readonly<Record<TouchSubject['kind'], Finder>> = {
  candidate: {
    exists: ({ candidates }, id) => candidates.some((candidate) => candidate.id === id),
    touch: candidateTouch,
  },
  argument: { exists: hasArgument, touch: argumentTouch },
  source: { exists: ({ references }, id) => Object.hasOwn(references, id), touch: sourceTouch },
  fact: { exists: (pack, id) => factDefinitions(pack).has(id), touch: factTouch },
  'red-flag': {
    exists: ({ redFlags }, id) => redFlags.some((flag) => flag.id === id),
    touch: redFlagTouch,
  },
};

/** Asks every case about one thing of the pack; undefined when the pack has no such thing. */
export function touchFinder(pack: Pack, { kind, id }: TouchSubject): TouchOf | undefined {
  const { exists, touch } = FINDERS[kind];
  return exists(pack, id) ? (weighed) => touch(pack, id, weighed) : undefined;
}

function hasArgument(pack: Pack, id: string): boolean {
  const holders = [...pack.candidates, ...Object.values(pack.blocks)];
  return holders.some((holder) => holder.arguments.some((argument) => argument.id === id));
}

function candidateTouch(_pack: Pack, id: string, { weighings }: WeighedPatient): Touch | undefined {
  const weighing = weighings.find(({ candidate }) => candidate.id === id);
  if (weighing === undefined) return undefined;
  const { tier, conflicted, pending } = weighing;
  const contraindicationNotRuledOut = pending.some(isExcluding);
  return { kind: 'candidate', tier, conflicted, contraindicationNotRuledOut };
}

function argumentTouch(
  _pack: Pack,
  id: string,
  { weighings, judge }: WeighedPatient,
): Touch | undefined {
  const isAsked = (argument: Argument) => argument.id === id;
  const options = weighings.flatMap(({ firing, pending, ...weighing }): TouchedOption[] => {
    const fired = firing.find(isAsked);
    if (fired !== undefined) {
      const state = judge(fired.when) === 'unknown' ? 'fires-to-be-safe' : 'fires';
      return [touchedOption(weighing, state)];
    }
    return pending.some(isAsked) ? [touchedOption(weighing, 'pending')] : [];
  });
  return options.length === 0 ? undefined : { kind: 'argument', options };
}

function sourceTouch(
  pack: Pack,
  id: string,
  { weighings, judge }: WeighedPatient,
): Touch | undefined {
  const options = weighings.flatMap(({ firing, ...weighing }): TouchedOption[] => {
    const citing = firing.filter(({ source }) => source === id);
    if (citing.length === 0) return [];
    const isCertain = citing.some(({ when }) => judge(when) === 'true');
    return [touchedOption(weighing, isCertain ? 'fires' : 'fires-to-be-safe')];
  });
  const redFlags = pack.redFlags
    .filter(({ source, when }) => source === id && judge(when) === 'true')
    .map(({ title }) => title);
  return options.length + redFlags.length === 0 ? undefined : { kind: 'source', options, redFlags };
}

function touchedOption(
  { candidate, tier }: Pick<Weighing, 'candidate' | 'tier'>,
  state: ArgumentState,
): TouchedOption {
  return { id: candidate.id, name: candidate.name, tier, state };
}

function factTouch(pack: Pack, id: string, { states }: WeighedPatient): Touch | undefined {
  const { domain } = definitionOf(factDefinitions(pack), id);
  const state = states[id];
  if (state === undefined) return undefined;
  const { possible, basis, on, presumed } = state;
  return {
    kind: 'fact',
    state: knowledgeOf(domain, possible),
    text: possibleText(domain, possible),
    ...(basis === undefined ? {} : { basis }),
    ...(on === undefined ? {} : { on }),
    ...(presumed === undefined ? {} : { presumed }),
  };
}

function redFlagTouch(pack: Pack, id: string, { judge }: WeighedPatient): Touch | undefined {
  const flag = pack.redFlags.find((one) => one.id === id);
  if (flag === undefined) return undefined;
  const truth = judge(flag.when);
  if (truth === 'false') return undefined;
  return { kind: 'red-flag', state: truth === 'true' ? 'raised' : 'not-ruled-out' };
}
