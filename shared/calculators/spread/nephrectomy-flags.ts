import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { allOf, atLeast, not } from './presence-logic.ts';

export const NEPHRECTOMY_FLAGS: Calculator = {
  id: 'cytoreductive-nephrectomy-evidence',
  spec: 'RCC-C-044',
  title: 'Evidence on cytoreductive nephrectomy',
  method:
    'Evidence that bears on the case, no score and no recommendation. Against: 4 or more IMDC ' +
    'factors (no benefit); 3 or more (poor risk); 2 or more with systemic therapy needed ' +
    '(systemic first); ECOG 2 or worse; brain metastases untreated; progression on systemic ' +
    'therapy (deferred). May be discussed: at most 1 factor (upfront); all metastases treatable ' +
    'and no systemic therapy needed (upfront, with treatment of the metastases); complete or ' +
    'major partial response (deferred). Systemic therapy needed and fewer than 3 factors ' +
    'possible: deferred rather than immediate. Only while the primary is in place',
  source:
    'Heng 2014, Eur Urol 66:704; CARMENA: Méjean 2018 and 2021; SURTIME: Bex 2019; EAU 2019 ' +
    'summary',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type NephrectomyFlag =
  | 'heng-4-or-more-no-benefit'
  | 'imdc-poor-against-upfront'
  | 'carmena-2-or-more-systemic-first'
  | 'carmena-at-most-1-upfront-may-be-discussed'
  | 'surtime-deferred-preferred'
  | 'ecog-2-or-more-against'
  | 'untreated-brain-metastases-against'
  | 'all-treatable-upfront-may-be-discussed'
  | 'response-deferred-may-be-discussed'
  | 'progression-against-deferred';

export type NephrectomyAnswers = {
  readonly primaryInPlace: Presence;
  /** Number of IMDC factors present, 0 to 6. */
  readonly imdcFactors: Span;
  readonly systemicNeededNow: Presence;
  /** ECOG performance status, 0 to 5. */
  readonly ecog?: number | undefined;
  /** Brain metastases that are not treated and stable. */
  readonly activeBrainMetastases: Presence;
  /** Every metastasis can be resected or treated locally. */
  readonly allTreatable: Presence;
  /** Complete or major partial response of the metastases to systemic therapy. */
  readonly majorResponse: Presence;
  /** Progression on systemic therapy. */
  readonly progressed: Presence;
};

/**
 * Which published evidence on cytoreductive nephrectomy bears on a case: yes where its trigger
 * holds, no where it does not, unknown where an answer is missing. A palliative nephrectomy for
 * bleeding or pain is another question and is not judged.
 *
 * @source Heng 2014; CARMENA; SURTIME; EAU; clinical content, section 11.
 * @spec RCC-C-044
 */
export function nephrectomyFlags(
  answers: NephrectomyAnswers,
): Readonly<Record<NephrectomyFlag, Presence>> {
  const { imdcFactors, systemicNeededNow, ecog } = answers;
  const raised = (...triggers: readonly Presence[]) => allOf([answers.primaryInPlace, ...triggers]);
  return {
    'heng-4-or-more-no-benefit': raised(atLeast(imdcFactors, 4)),
    'imdc-poor-against-upfront': raised(atLeast(imdcFactors, 3)),
    'carmena-2-or-more-systemic-first': raised(atLeast(imdcFactors, 2), systemicNeededNow),
    'carmena-at-most-1-upfront-may-be-discussed': raised(not(atLeast(imdcFactors, 2))),
    // Fewer than 3 factors need only be possible: the trigger looks at the fewest.
    'surtime-deferred-preferred': raised(systemicNeededNow, imdcFactors.min < 3 ? 'yes' : 'no'),
    'ecog-2-or-more-against': raised(
      ecog === undefined ? 'unknown' : atLeast({ min: ecog, max: ecog }, 2),
    ),
    'untreated-brain-metastases-against': raised(answers.activeBrainMetastases),
    'all-treatable-upfront-may-be-discussed': raised(answers.allTreatable, not(systemicNeededNow)),
    'response-deferred-may-be-discussed': raised(answers.majorResponse),
    'progression-against-deferred': raised(answers.progressed),
  };
}
