import { z } from 'zod';

import { Evaluation } from '#shared/engine/evaluation';

/** What an evaluation of an earlier version does not say because nobody computed it then. */
export const EvaluationPart = z.enum([
  'plans',
  'idle',
  'conflicts',
  'ties',
  'flips',
  'robustness',
  'answers',
]);
export type EvaluationPart = z.infer<typeof EvaluationPart>;

const list = z.array(z.unknown()).default([]);

const EarlierOption = z.looseObject({
  tiedWith: list,
  flips: list,
  // Nobody looked: not called stable. `notComputed` tells it from a real finding.
  robustness: z.unknown().default({ stable: false, moves: [] }),
});

/** A flag named one candidate at most. */
const EarlierFlag = z
  .looseObject({ candidate: z.string().optional() })
  .transform(({ candidate, ...flag }) =>
    candidate === undefined ? flag : { ...flag, candidates: [candidate] },
  );

const EarlierEvaluation = z.looseObject({
  redFlags: z.array(EarlierFlag),
  slots: z.array(z.looseObject({ options: z.array(EarlierOption) })),
  plans: list,
  plansNotPossible: list,
  planTitles: z.unknown().default({}),
  missing: z.array(z.looseObject({ plans: list, answers: list })),
  idle: list,
  conflicts: list,
  variants: list,
});

/** Where each part stands: in the evaluation itself, in every option, in every missing item. */
const Parts = z.looseObject({
  slots: z.array(z.looseObject({ options: z.array(z.looseObject({})) })),
  missing: z.array(z.looseObject({})),
});

/**
 * An evaluation as it was stored, by this or an earlier version of the app: lists it lacks are
 * empty, and `notComputed` names them, so that "none" is never read where nobody looked.
 */
export const StoredResult = z.string().transform((text) => {
  const stored: unknown = JSON.parse(text);
  return {
    result: Evaluation.parse(EarlierEvaluation.parse(stored)),
    notComputed: partsLacking(stored),
  };
});

function partsLacking(stored: unknown): readonly EvaluationPart[] {
  const evaluation = Parts.parse(stored);
  const options = evaluation.slots.flatMap((slot) => slot.options);
  const holders: Readonly<Record<EvaluationPart, readonly [string, readonly object[]]>> = {
    plans: ['plans', [evaluation]],
    idle: ['idle', [evaluation]],
    conflicts: ['conflicts', [evaluation]],
    ties: ['tiedWith', options],
    flips: ['flips', options],
    robustness: ['robustness', options],
    answers: ['answers', evaluation.missing],
  };
  return EvaluationPart.options.filter((part) => {
    const [key, objects] = holders[part];
    return objects.some((object) => !Object.hasOwn(object, key));
  });
}
