import type { Condition } from './condition.ts';
import type { PlanPhase } from './plan-view-model.ts';

/** A step that is filled by candidates of the pack. */
export type ChoiceStep = {
  readonly kind: 'choice';
  readonly phase: PlanPhase;
  /** What the step is for: `First-line systemic therapy`. */
  readonly purpose: string;
  /** Candidates that can fill it; of these the best tier is taken, ties side by side. */
  readonly from: readonly string[];
  /** Every available candidate belongs to the step, not only the best tier. */
  readonly takes: 'best' | 'each';
  /** Left out where this is false. */
  readonly when?: Condition;
  /** Without it there is no plan. */
  readonly required?: true;
  /** A slot whose other candidates may stand in when none of `from` is available. */
  readonly substitutes?: string;
  /** What must have happened before: `response at 12 weeks`. */
  readonly waitsFor?: string;
};

/** A step that is no candidate: restaging, recovery, a date to talk again. */
export type MilestoneStep = {
  readonly kind: 'milestone';
  readonly phase: PlanPhase;
  readonly text: string;
  readonly when?: Condition;
};

export type PlanStep = ChoiceStep | MilestoneStep;

/**
 * A multimodal plan as the field knows it. A strategy is one way to treat the disease; a problem
 * (bone, brain, bleeding) adds its steps to every strategy of the same patient.
 */
export type PlanTemplate = {
  readonly id: string;
  readonly title: string;
  readonly role: 'strategy' | 'problem';
  /** A strategy that is built only where no other one is offered. */
  readonly fallback?: true;
  readonly when: Condition;
  readonly steps: readonly PlanStep[];
  /** What does not go with it, or must be watched. */
  readonly watch: readonly string[];
  /** When to look again: `12 weeks, then every 12 weeks`. */
  readonly review: string;
  readonly source: string;
};

/**
 * Two kinds of treatment in one plan, by trait (drug class, agent, kind of procedure). `never`
 * keeps them out of one plan while its condition holds or may hold; the others are said beside it.
 */
export type Compatibility = {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly verdict: 'never' | 'hold' | 'caution' | 'compatible';
  readonly when?: Condition;
  readonly text: string;
  readonly source: string;
};

/** How long an agent is held around elective major surgery; the national label prevails. */
export type DrugHold = {
  readonly id: string;
  /** The trait that marks candidates with this agent. */
  readonly agent: string;
  readonly label: string;
  readonly before: string;
  readonly restart: string;
  readonly source: string;
  /** How far the figures were checked. */
  readonly provenance: string;
};

/** A rule on the order of treatments, said with every plan it concerns. */
export type SequencingRule = {
  readonly id: string;
  readonly text: string;
  readonly when?: Condition;
  /** Only for plans that hold a candidate with one of these traits; else for every plan. */
  readonly concerns?: readonly string[];
  /** Not for plans that hold a candidate with one of these traits. */
  readonly unless?: readonly string[];
  /** Steps it adds to the plan. */
  readonly adds?: readonly PlanStep[];
  readonly source: string;
};

/** Everything that turns candidates into plans. */
export type Planning = {
  readonly templates: readonly PlanTemplate[];
  /** Candidates by trait: drug class, agent, kind of procedure. */
  readonly traits: Readonly<Record<string, readonly string[]>>;
  readonly compatibility: readonly Compatibility[];
  readonly holds: readonly DrugHold[];
  readonly sequencing: readonly SequencingRule[];
};
