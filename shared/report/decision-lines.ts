import type { Decision, DecisionDraft, MeetingAction } from '../domain/decision.ts';
import { formatDate } from '../domain/format-date.ts';
import { DIFFERENCE_TEXT, OUTCOME_TEXT, reasonText, recommendationText } from './decision-text.ts';

/** What a part of a decision is about. */
export type DecisionPartId =
  | 'outcome'
  | 'deferral'
  | 'steps'
  | 'rationale'
  | 'difference'
  | 'dissent'
  | 'trial'
  | 'told-by'
  | 'actions'
  | 'rediscuss';

/** One part of a decision: `Clinical trial`, `Not considered: none open here`. */
export type DecisionLine = {
  readonly id: DecisionPartId;
  readonly label: string;
  readonly texts: readonly string[];
};

type Made = Decision | DecisionDraft;
type Line = Omit<DecisionLine, 'texts'> & { readonly texts: (made: Made) => readonly string[] };

/** The words of a decision, the same in the room, on the sheet, in minutes and on slides. */
const LINES: readonly Line[] = [
  {
    id: 'outcome',
    label: 'Outcome',
    texts: ({ outcome }) => (outcome === undefined ? [] : [OUTCOME_TEXT[outcome]]),
  },
  {
    id: 'deferral',
    label: 'Deferred because',
    texts: ({ deferral }) => (deferral === undefined ? [] : [reasonText(deferral)]),
  },
  {
    id: 'steps',
    label: 'Recommendation',
    texts: ({ recommendations = [] }) => recommendations.map(recommendationText),
  },
  { id: 'rationale', label: 'Rationale', texts: ({ rationale }) => present(rationale) },
  {
    id: 'difference',
    label: 'Differs from the supported options because',
    texts: differenceTexts,
  },
  { id: 'dissent', label: 'Dissent', texts: dissentTexts },
  { id: 'trial', label: 'Clinical trial', texts: trialTexts },
  { id: 'told-by', label: 'Patient to be told by', texts: ({ toldBy }) => present(toldBy) },
  { id: 'actions', label: 'Actions', texts: ({ actions = [] }) => actions.map(actionText) },
  { id: 'rediscuss', label: 'To be discussed again', texts: rediscussTexts },
];

/** A decision part by part, in a fixed order; a part nobody filled in is not there. */
export function decisionLines(made: Made): readonly DecisionLine[] {
  const isOpen = made.outcome === 'equivalent-options';
  return LINES.map(({ id, label, texts }) => ({
    id,
    label: isOpen && id === 'steps' ? 'Options, to decide with the patient' : label,
    texts: texts(made),
  })).filter(({ texts }) => texts.length > 0);
}

/** A part of a decision that a correction changed; an empty side: it was, or is, not there. */
export type ChangedLine = {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** What a later version says otherwise. */
export function changedLines(before: Made, after: Made): readonly ChangedLine[] {
  const [old, now] = [decisionLines(before), decisionLines(after)];
  const labels = [...new Set([...old, ...now].map(({ label }) => label))];
  return labels
    .map((label) => ({ label, before: textsOf(old, label), after: textsOf(now, label) }))
    .filter((line) => line.before.join('\n') !== line.after.join('\n'));
}

/** `Book CT chest, by Dr Lind, until 01-Dec-2026`. */
export function actionText({ what, owner, due }: MeetingAction): string {
  return `${what}, by ${owner}${due === undefined ? '' : `, until ${formatDate(due)}`}`;
}

function textsOf(lines: readonly DecisionLine[], label: string): readonly string[] {
  return lines.find((line) => line.label === label)?.texts ?? [];
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function differenceTexts({ difference }: Made): readonly string[] {
  if (difference === undefined) return [];
  return [
    `${difference.reasons.map((code) => DIFFERENCE_TEXT[code]).join(', ')}: ${difference.note}`,
  ];
}

function dissentTexts({ dissent = [] }: Made): readonly string[] {
  return dissent.map(({ role, name, view }) =>
    name === undefined ? `${role}: ${view}` : `${role} (${name}): ${view}`,
  );
}

function trialTexts({ trial }: Made): readonly string[] {
  if (trial === undefined) return [];
  return [`${trial.considered === 'yes' ? 'Considered' : 'Not considered'}: ${trial.why}`];
}

function rediscussTexts({ rediscuss }: Made): readonly string[] {
  if (rediscuss === undefined) return [];
  const { when, on } = rediscuss;
  return [on === undefined ? when : `${when}, on ${formatDate(on)}`];
}
