import type { DecisionDraft, Recommendation } from '../domain/decision.ts';
import type { DecisionKind } from '../domain/meeting-profile.ts';
import type { Evaluation } from '../engine/evaluation.ts';

/** Kinds of treatment a step of the board's own can have, in the words the pack uses. */
export const MODALITIES = [
  'surgery',
  'radiotherapy',
  'targeted drug',
  'immunotherapy',
  'targeted + immunotherapy',
  'chemotherapy',
  'thermal ablation',
  'cryotherapy',
  'arterial embolisation',
  'active surveillance',
  'supportive',
  'palliative care',
  'diagnostic',
  'genetics',
  'clinical trial',
] as const;

/** Which specialist's treatment a modality is; `emergency` and `diagnostic` are nobody's alone. */
const KINDS: readonly (readonly [RegExp, DecisionKind])[] = [
  [/surgery/i, 'surgery'],
  [/radiotherapy/i, 'radiotherapy'],
  [/targeted|immuno|chemotherapy/i, 'systemic-therapy'],
  [/ablation|cryotherapy|embolisation|interventional/i, 'interventional'],
  [/palliative|supportive|bone-protective/i, 'supportive-care'],
];

/** Kinds of treatment a decision is about, from the modalities of its steps and plans. */
export function decisionKinds(
  { recommendations = [] }: DecisionDraft,
  evaluation: Evaluation,
): readonly DecisionKind[] {
  const modalities = recommendations.flatMap((step) => modalitiesOf(step, evaluation));
  return KINDS.filter(([pattern]) => modalities.some((each) => pattern.test(each))).map(
    ([, kind]) => kind,
  );
}

/** Verbs of a step that is a treatment. */
const TREATS: ReadonlySet<Recommendation['verb']> = new Set([
  'offer',
  'start',
  'continue',
  'change-to',
  'perform',
  'consider',
]);

/** Treatments of which neither the board nor the pack says the kind: whose they are is not known. */
export function stepsOfNoKind(
  { recommendations = [] }: DecisionDraft,
  evaluation: Evaluation,
): readonly string[] {
  return recommendations
    .filter((step) => TREATS.has(step.verb) && modalitiesOf(step, evaluation).length === 0)
    .map(({ what }) => what);
}

function modalitiesOf(
  { candidate, modality, plan }: Recommendation,
  { slots, plans }: Evaluation,
): readonly string[] {
  const own = modality === undefined ? [] : [modality];
  const planned = plans
    .filter(({ id }) => id === plan)
    .flatMap(({ steps }) => steps.flatMap(({ options }) => options.map(({ id }) => id)));
  const options = slots.flatMap((slot) => slot.options);
  return [
    ...own,
    // A candidate that was named before it was shown has no kind of its own.
    ...options
      .filter(({ id }) => id === candidate || planned.includes(id))
      .map((option) => option.modality),
  ];
}
