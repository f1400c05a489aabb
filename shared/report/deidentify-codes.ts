import {
  DifferenceReason,
  OutcomeType,
  RecommendationVerb,
  TreatmentIntent,
} from '../domain/decision.ts';
import { CourseOutcome, FollowUpAnswer, NotDoneReason } from '../domain/follow-up.ts';
import { NotReadyReason } from '../domain/preparation.ts';

/** Codes that stand between the words of a decision and of what became of it. */
const CODES: ReadonlySet<string> = new Set<string>([
  ...OutcomeType.options,
  ...RecommendationVerb.options,
  ...TreatmentIntent.options,
  ...DifferenceReason.options,
  ...NotReadyReason.options,
  ...NotDoneReason.options,
  ...CourseOutcome.shape.response.unwrap().options,
  ...CourseOutcome.shape.status.unwrap().options,
  ...FollowUpAnswer.options.flatMap(({ shape }) => [...shape.kind.values]),
  'yes',
  'no',
]);

/** Whether a text is a code and nothing else: it names nobody, even if a patient is called so. */
export function isCode(text: string): boolean {
  return CODES.has(text);
}
