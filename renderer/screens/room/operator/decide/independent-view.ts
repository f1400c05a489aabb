import type { DecisionDraft } from '#shared/domain/decision';
import type { Evaluation } from '#shared/engine/evaluation';
import { stepStandings, type StepStanding } from '#shared/report/decision-differences';

import { type DecisionEntry, emptyStep } from './decision-entry.ts';
import { choiceTyped, type StepChoice, weighedAs } from './step-choices.ts';

/** How the team's own view stands to the candidates it had not seen. */
export type OwnViewCheck = {
  readonly standings: readonly StepStanding[];
  readonly differs: boolean;
  /** Supported candidates that are not in it. */
  readonly others: readonly StepChoice[];
};

/** The own view against the sheet; a step named exactly as on the sheet is that candidate. */
export function checkOwnView(
  draft: DecisionDraft,
  evaluation: Evaluation,
  choices: readonly StepChoice[],
): OwnViewCheck {
  const recommendations = (draft.recommendations ?? []).map((step) => ({
    ...step,
    ...weighedAs(choices, step.what),
  }));
  const standings = stepStandings({ ...draft, recommendations }, evaluation);
  const named = new Set(standings.map(({ step }) => step.candidate));
  return {
    standings,
    differs: standings.some(({ state }) => state === 'differs'),
    others: choices.filter(
      ({ kind, id, isSupported }) => kind === 'candidate' && isSupported && !named.has(id),
    ),
  };
}

/** The supported option in place of the steps that differ; its verb is still to be chosen. */
export function takingSupported(
  entry: DecisionEntry,
  choice: StepChoice,
  { evaluation, choices }: { evaluation: Evaluation; choices: readonly StepChoice[] },
): Pick<DecisionEntry, 'steps' | 'reconciled' | 'differenceReasons' | 'differenceNote'> {
  const agreed = entry.steps.filter((step) => {
    const known = choiceTyped(choices, step.what);
    if (known !== undefined) return known.isSupported;
    const recommendations = [{ verb: step.verb, what: step.what, conditions: [] }];
    const asked = recommendations.flatMap(({ verb, ...rest }) =>
      verb === '' ? [] : [{ verb, ...rest }],
    );
    return stepStandings({ recommendations: asked }, evaluation).some(
      ({ state }) => state === 'not-weighed',
    );
  });
  const taken = { ...emptyStep(), what: choice.label, modality: choice.modality };
  return {
    steps: [...agreed, taken],
    reconciled: 'taken',
    differenceReasons: [],
    differenceNote: '',
  };
}
