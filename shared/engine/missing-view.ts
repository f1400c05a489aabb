import { Standing } from './tier.ts';
import type { AnswerView, MissingView, StandingChange } from './evaluation.ts';
import type { Effect, Outcome } from './missing-effect.ts';
import { push } from './pack-index.ts';
import type { Candidate, FactDefinition } from './pack.ts';
import { standingOf } from './probe.ts';
import type { Baseline } from './probe.ts';
import { trialsText } from './trial-text.ts';

/** A missing fact in words, with what each answer would change. */
export function missingView(effect: Effect, baseline: Baseline): MissingView {
  const { pack } = baseline;
  const { fact, outcomes } = effect;
  const flags = new Set(outcomes.flatMap(({ raised, ruledOut }) => [...raised, ...ruledOut]));
  const plans = outcomes.flatMap(({ plansGained, plansLost, plansChanged }) => [
    ...plansGained,
    ...plansLost,
    ...plansChanged,
  ]);
  return {
    fact: fact.id,
    label: fact.label,
    fields: openFieldsOf(fact, baseline),
    suppliedBy: fact.suppliedBy,
    pendingExclusion: outcomes.some(({ settled }) => settled.length > 0),
    redFlags: pack.redFlags.flatMap(({ id }) => (flags.has(id) ? id : [])),
    plans: inPackOrder(plans, baseline),
    ...reasonToAsk(fact, baseline),
    changes: changesOf(outcomes, baseline),
    answers: answersOf(fact, outcomes, baseline),
  };
}

/** What the checklist of the pack says of the fact, where it names it. */
function reasonToAsk({ id }: FactDefinition, { pack }: Baseline): Pick<MissingView, 'why'> {
  const item = pack.checklist.find(({ facts }) => facts.includes(id));
  return item === undefined ? {} : { why: `${item.why}; changes: ${item.changes}` };
}

/** The case fields that would narrow a fact, or all that feed it. */
export function openFieldsOf({ id, fields }: FactDefinition, { states }: Baseline): string[] {
  const narrowedBy = states[id]?.narrowedBy ?? [];
  return [...(narrowedBy.length > 0 ? narrowedBy : fields)];
}

function changesOf(outcomes: readonly Outcome[], { pack, weighings }: Baseline): StandingChange[] {
  return pack.candidates.flatMap(({ id, name }) => {
    const reached = outcomes.flatMap(({ standings }) => standings.get(id) ?? []);
    if (reached.length === 0) return [];
    return {
      option: id,
      name,
      from: standingOf(weighings.get(id)),
      to: Standing.options.filter((standing) => reached.includes(standing)),
    };
  });
}

/** Values with the same consequences share an answer; the answers cover every possible value. */
function answersOf(
  fact: FactDefinition,
  outcomes: readonly Outcome[],
  baseline: Baseline,
): AnswerView[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    push(groups, JSON.stringify(consequencesOf(outcome, baseline)), outcome);
  }
  const trials = outcomes.map(({ trial }) => trial);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const some = group.map(({ trial }) => trial);
    return { answer: trialsText(fact, some, trials), ...consequencesOf(first, baseline) };
  });
}

function consequencesOf(
  { standings, raised, ruledOut, settled, plansGained, plansLost, plansChanged }: Outcome,
  baseline: Baseline,
): Omit<AnswerView, 'answer'> {
  const change = ({ id, name }: Candidate) => {
    const to = standings.get(id);
    return to === undefined ? [] : [{ option: id, name, to }];
  };
  return {
    changes: standings.size === 0 ? [] : baseline.pack.candidates.flatMap(change),
    redFlags: [...raised],
    redFlagsRuledOut: [...ruledOut],
    settles: baseline.pack.candidates
      .filter(({ id }) => settled.includes(id))
      .map(({ id, name }) => ({ option: id, name })),
    plansGained: inPackOrder(plansGained, baseline),
    plansLost: inPackOrder(plansLost, baseline),
    plansChanged: inPackOrder(plansChanged, baseline),
  };
}

function inPackOrder(plans: readonly string[], { pack }: Baseline): string[] {
  if (plans.length === 0) return [];
  return pack.planning.templates.flatMap(({ id }) => (plans.includes(id) ? id : []));
}
