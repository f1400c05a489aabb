import type { Recommendation } from '#shared/domain/decision';
import type { Evaluation } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';
import { LEADING_TIERS } from '#shared/engine/tier';

import { TEXT } from '../../../../text/text.ts';

/** A candidate or plan of the sheet a step can begin with. */
export type StepChoice = {
  /** What is typed to mean it; no two alike. */
  readonly label: string;
  readonly name: string;
  readonly kind: 'candidate' | 'plan';
  readonly id: string;
  readonly modality: string;
  /** How the pack stands to it, in words: `Preferred`, `Plan offered`. */
  readonly standing: string;
  readonly isSupported: boolean;
};

const TEXTS = TEXT.operator.decide.choices;

/** What a step can begin with, supported ones first, each in the order of the sheet. */
export function stepChoices({ slots, plans }: Evaluation): readonly StepChoice[] {
  const options = slots.flatMap((slot) => slot.options.map((option) => ({ option, slot })));
  const isTwice = (name: string) => options.filter((each) => each.option.name === name).length > 1;
  const candidates = options.map(({ option, slot }): StepChoice => {
    const { id, name, modality, tier } = option;
    return {
      label: isTwice(name) ? `${name} (${slot.label})` : name,
      name,
      kind: 'candidate',
      id,
      modality,
      standing: TIER_TEXT[tier],
      isSupported: LEADING_TIERS.includes(tier),
    };
  });
  const whole = plans.map(({ id, title, state }): StepChoice => ({
    label: TEXTS.plan(title),
    name: title,
    kind: 'plan',
    id,
    modality: '',
    standing: TEXTS.planState[state],
    isSupported: state === 'offered',
  }));
  const all = [...candidates, ...whole];
  return [...all.filter((each) => each.isSupported), ...all.filter((each) => !each.isSupported)];
}

/** The choice that is typed out, letter case aside. */
export function choiceTyped(choices: readonly StepChoice[], what: string): StepChoice | undefined {
  const typed = what.trim().toLowerCase();
  return choices.find(({ label }) => label.toLowerCase() === typed);
}

/** What a typed step is by the pack: its candidate or plan, named as on the sheet. */
export function weighedAs(
  choices: readonly StepChoice[],
  what: string,
): Pick<Recommendation, 'what' | 'candidate' | 'plan'> {
  const choice = choiceTyped(choices, what);
  if (choice === undefined) return { what: what.trim() };
  return choice.kind === 'candidate'
    ? { what: choice.name, candidate: choice.id }
    : { what: choice.name, plan: choice.id };
}
