import type { Pack } from '../engine/pack.ts';
import type {
  Compatibility,
  DrugHold,
  PlanStep,
  PlanTemplate,
  SequencingRule,
} from '../engine/planning.ts';
import type { Knowledge } from './knowledge-model.ts';
import type {
  KnowledgeCompatibility,
  KnowledgeHold,
  KnowledgePlan,
  KnowledgeSequencing,
  KnowledgeStep,
  KnowledgeTrait,
} from './knowledge-plan-model.ts';
import type { InWords } from './knowledge-ref.ts';
import { sourceCheck } from './source-check.ts';

type Context = { readonly pack: Pack; readonly inWords: InWords };

/** Templates, holds, compatibility and order of treatments, in words. */
export function knowledgePlans(
  pack: Pack,
  inWords: InWords,
): Pick<Knowledge, 'plans' | 'holds' | 'compatibility' | 'sequencing'> {
  const context = { pack, inWords };
  const { templates, holds, compatibility, sequencing } = pack.planning;
  return {
    plans: templates.map((template) => planView(template, context)),
    holds: holds.map((hold) => holdView(hold, pack)),
    compatibility: compatibility.map((rule) => compatibilityView(rule, context)),
    sequencing: sequencing.map((rule) => sequencingView(rule, context)),
  };
}

function planView(template: PlanTemplate, context: Context): KnowledgePlan {
  const { id, title, role, when, steps, watch, review, source } = template;
  return {
    id,
    title,
    role,
    when: context.inWords(when),
    steps: steps.map((step) => stepView(step, context)),
    watch: [...watch],
    review,
    source,
  };
}

function stepView(step: PlanStep, { pack, inWords }: Context): KnowledgeStep {
  const { kind, phase, when } = step;
  const condition = when === undefined ? {} : { when: inWords(when) };
  if (step.kind === 'milestone') {
    const purpose = step.text;
    return { kind, phase, purpose, candidates: [], takes: 'best', ...condition, required: false };
  }
  const { purpose, from, takes, required, substitutes, waitsFor } = step;
  return {
    kind,
    phase,
    purpose,
    candidates: [...from],
    takes,
    ...condition,
    required: required === true,
    ...(substitutes === undefined ? {} : { substitutes: slotLabel(pack, substitutes) }),
    ...(waitsFor === undefined ? {} : { waitsFor }),
  };
}

function slotLabel(pack: Pack, slot: string): string {
  return pack.slots.find(({ id }) => id === slot)?.label ?? slot;
}

function holdView(hold: DrugHold, pack: Pack): KnowledgeHold {
  const { id, agent, label, before, restart, source, provenance } = hold;
  return {
    id,
    agent: traitView(agent, pack),
    label,
    before,
    restart,
    source,
    provenance,
    check: sourceCheck(provenance),
  };
}

function compatibilityView(rule: Compatibility, context: Context): KnowledgeCompatibility {
  const { id, between, verdict, when, text, source } = rule;
  return {
    id,
    between: between.map((trait) => traitView(trait, context.pack)),
    verdict,
    ...(when === undefined ? {} : { when: context.inWords(when) }),
    text,
    source,
  };
}

function sequencingView(rule: SequencingRule, context: Context): KnowledgeSequencing {
  const { id, text, when, concerns = [], adds = [], source } = rule;
  return {
    id,
    text,
    ...(when === undefined ? {} : { when: context.inWords(when) }),
    concerns: concerns.map((trait) => traitView(trait, context.pack)),
    adds: adds.map((step) => stepView(step, context)),
    source,
  };
}

function traitView(trait: string, pack: Pack): KnowledgeTrait {
  return { trait, candidates: [...(pack.planning.traits[trait] ?? [])] };
}
