import type { Condition } from './condition.ts';
import type { PlanNote } from './plan-view-model.ts';
import type { ViewContext } from './option-view.ts';
import { sourceView } from './option-view.ts';
import type { Candidate } from './pack.ts';
import type { Compatibility, DrugHold, PlanStep, SequencingRule } from './planning.ts';
import type { BuiltStep } from './plan-build.ts';
import { concernsPair, mayHold, PATIENT } from './plan-compatibility.ts';
import type { PlanContext } from './plan-context.ts';

/** The trait of procedures that drugs are held around. */
const HELD_AROUND = 'major-surgery';

type Planned = readonly PlannedCandidate[];

/** A candidate and the step it stands in. */
type PlannedCandidate = Pick<Candidate, 'id'> & { readonly step: PlanStep };

/**
 * What is said beside a plan: which drugs are held around its operations, which of its parts need
 * care together and which go together, and the rules on order that concern it.
 */
export function planNotes(
  steps: readonly BuiltStep[],
  context: PlanContext,
  view: ViewContext,
): readonly PlanNote[] {
  const planned = plannedIn(steps);
  const { holds, compatibility, sequencing } = context.pack.planning;
  return [
    ...holds.flatMap((hold) => holdNote(hold, planned, context, view)),
    ...compatibility
      .filter((rule) => mayHold(rule, context))
      .flatMap((rule) => pairNote(rule, planned, context, view)),
    ...sequencing
      .filter((rule) => mayHold(rule, context))
      .flatMap((rule) => ruleNote(rule, planned, context, view)),
  ];
}

/** The notes that hang on the patient, by id and whether it is known that they apply. */
export function conditionalNotes(
  steps: readonly BuiltStep[],
  context: PlanContext,
): readonly string[] {
  const planned = plannedIn(steps);
  const { compatibility, sequencing } = context.pack.planning;
  const depends = ({ when }: { readonly when?: Condition }) => when !== undefined;
  const pairs = compatibility
    .filter((rule) => depends(rule) && rule.verdict !== 'never' && mayHold(rule, context))
    .filter((rule) => concerned(rule, planned, context).length > 0);
  const rules = sequencing
    .filter((rule) => depends(rule) && mayHold(rule, context))
    .filter((rule) => isAbout(rule, planned, context));
  return [...pairs, ...rules].map((rule) => `${rule.id} ${isUncertain(rule, context)}`);
}

function plannedIn(steps: readonly BuiltStep[]): Planned {
  return steps.flatMap(({ step, chosen }) =>
    chosen.map(({ weighing }) => ({ id: weighing.candidate.id, step })),
  );
}

function holdNote(
  hold: DrugHold,
  planned: Planned,
  context: PlanContext,
  { pack }: ViewContext,
): readonly PlanNote[] {
  const drugs = withTrait(hold.agent, planned, context);
  const operations = withTrait(HELD_AROUND, planned, context);
  if (drugs.length === 0 || operations.length === 0) return [];
  return [
    {
      id: hold.id,
      kind: 'hold',
      text:
        `${hold.label} around elective major surgery. Before: ${hold.before}. ` +
        `Restart: ${hold.restart}.`,
      options: idsOf([...drugs, ...operations]),
      uncertain: false,
      source: sourceView(pack, hold.source),
      provenance: hold.provenance,
    },
  ];
}

function pairNote(
  rule: Compatibility,
  planned: Planned,
  context: PlanContext,
  { pack }: ViewContext,
): readonly PlanNote[] {
  if (rule.verdict === 'never') return [];
  const options = concerned(rule, planned, context);
  if (options.length === 0) return [];
  const source = sourceView(pack, rule.source);
  const { id, verdict: kind, text } = rule;
  return [
    { id, kind, text, options: idsOf(options), uncertain: isUncertain(rule, context), source },
  ];
}

/** The candidates a rule is about: all that stand in a pair, or all with the trait. */
function concerned(rule: Compatibility, planned: Planned, context: PlanContext): Planned {
  const [trait, other] = rule.between;
  if (other === PATIENT) return withTrait(trait, planned, context);
  return planned.filter((one) =>
    planned.some(
      (partner) =>
        !areAlternatives(one, partner) && concernsPair(rule, one.id, partner.id, context),
    ),
  );
}

/** Of the candidates of one step only one is given, unless all of them belong to it. */
function areAlternatives(one: PlannedCandidate, other: PlannedCandidate): boolean {
  if (one.id === other.id) return true;
  return one.step === other.step && one.step.kind === 'choice' && one.step.takes === 'best';
}

function ruleNote(
  rule: SequencingRule,
  planned: Planned,
  context: PlanContext,
  { pack }: ViewContext,
): readonly PlanNote[] {
  if (!isAbout(rule, planned, context)) return [];
  const { id, text, concerns = [], source } = rule;
  const options = concerns.flatMap((trait) => withTrait(trait, planned, context));
  return [
    {
      id,
      kind: 'rule',
      text,
      options: idsOf(options),
      uncertain: isUncertain(rule, context),
      source: sourceView(pack, source),
    },
  ];
}

/** Whether a plan holds what the rule is about, and nothing it excepts. */
function isAbout(
  { concerns, unless = [] }: SequencingRule,
  planned: Planned,
  context: PlanContext,
): boolean {
  const holds = (trait: string) => withTrait(trait, planned, context).length > 0;
  return !unless.some(holds) && (concerns === undefined || concerns.some(holds));
}

function isUncertain({ when }: { readonly when?: Condition }, { judge }: PlanContext): boolean {
  return when !== undefined && judge(when) === 'unknown';
}

function withTrait(trait: string, planned: Planned, { traitsOf }: PlanContext): Planned {
  return planned.filter(({ id }) => traitsOf(id).includes(trait));
}

function idsOf(candidates: Planned): string[] {
  return [...new Set(candidates.map(({ id }) => id))];
}
