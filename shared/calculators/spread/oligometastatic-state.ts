import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import { SYNCHRONOUS_WITHIN_MONTHS } from './synchronous-metastases.ts';

export const OLIGOMETASTATIC_STATE: Calculator = {
  id: 'oligometastatic-state',
  spec: 'RCC-C-042',
  title: 'Oligometastatic state',
  method:
    'Nine states. More than five metastases at any time: induced. Else an earlier ' +
    'oligometastatic episode: repeat. Else metastases within ' +
    `${SYNCHRONOUS_WITHIN_MONTHS} calendar months of the diagnosis of the primary: synchronous; ` +
    'later: metachronous. Off systemic therapy: oligorecurrence. On systemic therapy: ' +
    'oligoprogression where lesions progress, else oligopersistence; metachronous disease on ' +
    'systemic therapy is always oligoprogression',
  source: 'Guckenberger 2020, Lancet Oncol 21:e18 (EORTC and ESTRO)',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/** The nine states, in the order of the decision tree. */
export const OLIGOMETASTATIC_STATES = [
  'synchronous',
  'metachronous-oligorecurrence',
  'metachronous-oligoprogression',
  'repeat-oligorecurrence',
  'repeat-oligoprogression',
  'repeat-oligopersistence',
  'induced-oligorecurrence',
  'induced-oligoprogression',
  'induced-oligopersistence',
] as const;
export type OligometastaticState = (typeof OLIGOMETASTATIC_STATES)[number];

export type OligometastaticHistory = {
  /** More than five metastases at any time. */
  readonly everPolymetastatic: Presence;
  /** An earlier episode of oligometastatic disease. */
  readonly earlierOligometastatic: Presence;
  /** Metastases within 6 calendar months of the diagnosis of the primary. */
  readonly synchronous: Presence;
  /** On systemic therapy for advanced disease now. */
  readonly onSystemicTherapy: Presence;
  /** Lesions progress. */
  readonly progressing: Presence;
};

/**
 * Every EORTC/ESTRO state of oligometastatic disease that the answers still allow; exactly one
 * when it is certain. It describes disease that is oligometastatic and says nothing about
 * whether it is.
 *
 * @source Guckenberger 2020, Lancet Oncol 21:e18; clinical content, section 10.
 * @spec RCC-C-042
 */
export function oligometastaticStates(
  history: OligometastaticHistory,
): readonly OligometastaticState[] {
  return OLIGOMETASTATIC_STATES.filter((state) =>
    WANTED[state].every(([key, wanted]) => history[key] === 'unknown' || history[key] === wanted),
  );
}

type Wanted = readonly (readonly [keyof OligometastaticHistory, 'yes' | 'no'])[];

const DE_NOVO: Wanted = [
  ['everPolymetastatic', 'no'],
  ['earlierOligometastatic', 'no'],
];
const METACHRONOUS: Wanted = [...DE_NOVO, ['synchronous', 'no']];
const REPEAT: Wanted = [
  ['everPolymetastatic', 'no'],
  ['earlierOligometastatic', 'yes'],
];
const INDUCED: Wanted = [['everPolymetastatic', 'yes']];
const OFF_THERAPY: Wanted = [['onSystemicTherapy', 'no']];
const ON_THERAPY: Wanted = [['onSystemicTherapy', 'yes']];
const PROGRESSING: Wanted = [...ON_THERAPY, ['progressing', 'yes']];
const PERSISTING: Wanted = [...ON_THERAPY, ['progressing', 'no']];

/** What each state asks of the answers. */
const WANTED: Readonly<Record<OligometastaticState, Wanted>> = {
  synchronous: [...DE_NOVO, ['synchronous', 'yes']],
  'metachronous-oligorecurrence': [...METACHRONOUS, ...OFF_THERAPY],
  'metachronous-oligoprogression': [...METACHRONOUS, ...ON_THERAPY],
  'repeat-oligorecurrence': [...REPEAT, ...OFF_THERAPY],
  'repeat-oligoprogression': [...REPEAT, ...PROGRESSING],
  'repeat-oligopersistence': [...REPEAT, ...PERSISTING],
  'induced-oligorecurrence': [...INDUCED, ...OFF_THERAPY],
  'induced-oligoprogression': [...INDUCED, ...PROGRESSING],
  'induced-oligopersistence': [...INDUCED, ...PERSISTING],
};
