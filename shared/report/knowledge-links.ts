import { factsIn } from '../engine/condition.ts';
import type { Condition } from '../engine/condition.ts';
import type { Argument, Pack } from '../engine/pack.ts';
import type { PlanStep } from '../engine/planning.ts';
import type { KnowledgeKind, KnowledgeRef } from './knowledge-ref.ts';

/** Who uses what, the other way round from how the pack says it. */
export type KnowledgeLinks = {
  /** Every argument once, with the block it stands in, if any. */
  readonly arguments: readonly PlacedArgument[];
  readonly usersOfFact: (id: string) => KnowledgeRef[];
  readonly citersOf: (source: string) => KnowledgeRef[];
  /** Red flags, plans and rules on plans that name a candidate. */
  readonly namersOf: (candidate: string) => KnowledgeRef[];
  readonly traitsOf: (candidate: string) => string[];
};

/** An argument with the block it stands in, if any, and the options it speaks about. */
export type PlacedArgument = {
  readonly argument: Argument;
  readonly block?: string;
  readonly candidates: readonly string[];
};

type Pair = readonly [target: string, user: KnowledgeRef];

/** Turns the references of a pack round. */
export function knowledgeLinks(pack: Pack): KnowledgeLinks {
  const placed = [...blockArguments(pack), ...ownArguments(pack)];
  const facts = grouped(factPairs(pack, placed));
  const sources = grouped(sourcePairs(pack, placed));
  const named = grouped(namePairs(pack));
  return {
    arguments: placed,
    usersOfFact: (id) => facts.get(id) ?? [],
    citersOf: (source) => sources.get(source) ?? [],
    namersOf: (candidate) => named.get(candidate) ?? [],
    traitsOf: (candidate) =>
      Object.entries(pack.planning.traits).flatMap(([trait, ids]) =>
        ids.includes(candidate) ? [trait] : [],
      ),
  };
}

/** The candidates a step of a plan may be filled by. */
function stepCandidates(step: PlanStep): readonly string[] {
  return step.kind === 'choice' ? step.from : [];
}

function blockArguments(pack: Pack): readonly PlacedArgument[] {
  return Object.values(pack.blocks).flatMap((block) => {
    const candidates = pack.candidates.flatMap(({ id, blocks }) =>
      blocks.includes(block.id) ? [id] : [],
    );
    return block.arguments.map((argument) => ({ argument, block: block.id, candidates }));
  });
}

function ownArguments(pack: Pack): readonly PlacedArgument[] {
  return pack.candidates.flatMap((candidate) =>
    candidate.arguments.map((argument) => ({ argument, candidates: [candidate.id] })),
  );
}

function factPairs(pack: Pack, placed: readonly PlacedArgument[]): readonly Pair[] {
  const { templates, compatibility, sequencing } = pack.planning;
  const conditions = (kind: KnowledgeKind, id: string, found: readonly (Condition | undefined)[]) =>
    found.flatMap((condition) =>
      condition === undefined ? [] : pairsOf(factsIn(condition), { kind, id }),
    );
  const stepConditions = (steps: readonly PlanStep[]) => steps.map(({ when }) => when);
  return [
    ...pack.derived.flatMap(({ id, from }) => pairsOf(from, { kind: 'fact', id })),
    ...pack.candidates.flatMap(({ id, applies }) => conditions('candidate', id, [applies])),
    ...placed.flatMap(({ argument: { id, when } }) => conditions('argument', id, [when])),
    ...pack.redFlags.flatMap(({ id, when, redWhen }) =>
      conditions('red-flag', id, [when, redWhen]),
    ),
    ...templates.flatMap(({ id, when, steps }) =>
      conditions('plan', id, [when, ...stepConditions(steps)]),
    ),
    ...compatibility.flatMap(({ id, when }) => conditions('compatibility', id, [when])),
    ...sequencing.flatMap(({ id, when, adds = [] }) =>
      conditions('sequencing', id, [when, ...stepConditions(adds)]),
    ),
    ...pack.checklist.flatMap(({ id, facts }) => pairsOf(facts, { kind: 'checklist', id })),
    ...pack.gaps.flatMap(({ id, when }) => conditions('gap', id, [when])),
  ];
}

function sourcePairs(pack: Pack, placed: readonly PlacedArgument[]): readonly Pair[] {
  const { templates, compatibility, holds, sequencing } = pack.planning;
  const cited = (kind: KnowledgeKind, found: readonly { id: string; source: string }[]) =>
    found.map(({ id, source }): Pair => [source, { kind, id }]);
  return [
    ...cited(
      'argument',
      placed.map(({ argument }) => argument),
    ),
    ...cited('red-flag', pack.redFlags),
    ...cited('plan', templates),
    ...cited('compatibility', compatibility),
    ...cited('hold', holds),
    ...cited('sequencing', sequencing),
  ];
}

function namePairs(pack: Pack): readonly Pair[] {
  const { templates, traits, compatibility, holds, sequencing } = pack.planning;
  const withTraits = (wanted: readonly string[]) => wanted.flatMap((trait) => traits[trait] ?? []);
  return [
    ...pack.redFlags.flatMap(({ id, candidates = [] }) =>
      pairsOf(candidates, { kind: 'red-flag', id }),
    ),
    ...templates.flatMap(({ id, steps }) =>
      pairsOf(steps.flatMap(stepCandidates), { kind: 'plan', id }),
    ),
    ...compatibility.flatMap(({ id, between }) =>
      pairsOf(withTraits(between), { kind: 'compatibility', id }),
    ),
    ...holds.flatMap(({ id, agent }) => pairsOf(withTraits([agent]), { kind: 'hold', id })),
    ...sequencing.flatMap(({ id, concerns = [], adds = [] }) =>
      pairsOf([...withTraits(concerns), ...adds.flatMap(stepCandidates)], {
        kind: 'sequencing',
        id,
      }),
    ),
  ];
}

function pairsOf(targets: readonly string[], user: KnowledgeRef): readonly Pair[] {
  return [...new Set(targets)].map((target): Pair => [target, user]);
}

/** Users by target, each once, in the order of the pack. */
function grouped(pairs: readonly Pair[]): ReadonlyMap<string, KnowledgeRef[]> {
  const groups = new Map<string, KnowledgeRef[]>();
  for (const [target, user] of pairs) {
    const users = groups.get(target) ?? [];
    if (!users.some(({ kind, id }) => kind === user.kind && id === user.id)) users.push(user);
    groups.set(target, users);
  }
  return groups;
}
