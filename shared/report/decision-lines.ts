import type { Decision, DecisionDraft, MeetingAction } from '../domain/decision.ts';
import { formatDate } from '../domain/format-date.ts';
import { DIFFERENCE_TEXT, OUTCOME_TEXT, recommendationText } from './decision-text.ts';
import { NOT_READY_TEXT } from './not-ready-text.ts';

/** One part of a decision as it is read back: `Trial considered`, `No: none open here`. */
export type DecisionLine = { readonly label: string; readonly texts: readonly string[] };

type Made = Decision | DecisionDraft;
type Line = { readonly label: string; readonly texts: (made: Made) => readonly string[] };

const STEPS = 'Recommendation';

const LINES: readonly Line[] = [
  {
    label: 'Outcome',
    texts: ({ outcome }) => (outcome === undefined ? [] : [OUTCOME_TEXT[outcome]]),
  },
  { label: 'Deferred because', texts: deferralTexts },
  { label: STEPS, texts: ({ recommendations = [] }) => recommendations.map(recommendationText) },
  { label: 'Rationale', texts: ({ rationale }) => present(rationale) },
  { label: 'Differs from supported options because', texts: differenceTexts },
  { label: 'Dissent', texts: dissentTexts },
  { label: 'Trial considered', texts: trialTexts },
  { label: 'Patient to be told by', texts: ({ toldBy }) => present(toldBy) },
  { label: 'Actions', texts: ({ actions = [] }) => actions.map(actionText) },
  { label: 'Discuss again', texts: rediscussTexts },
];

/** A decision part by part, in a fixed order; a part nobody filled in is not there. */
export function decisionLines(made: Made): readonly DecisionLine[] {
  const isOpen = made.outcome === 'equivalent-options';
  return LINES.map(({ label, texts }) => ({
    label: isOpen && label === STEPS ? 'Options, to decide with the patient' : label,
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

/** `Book CT chest, Dr Lind, until 03-Dec-2026`. */
export function actionText({ what, owner, due }: MeetingAction): string {
  return [what, owner, ...(due === undefined ? [] : [`until ${formatDate(due)}`])].join(', ');
}

function textsOf(lines: readonly DecisionLine[], label: string): readonly string[] {
  return lines.find((line) => line.label === label)?.texts ?? [];
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function deferralTexts({ deferral }: Made): readonly string[] {
  if (deferral === undefined) return [];
  const reason = NOT_READY_TEXT[deferral.reason];
  return [deferral.note === undefined ? reason : `${reason}: ${deferral.note}`];
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
  return [`${trial.considered === 'yes' ? 'Yes' : 'No'}: ${trial.why}`];
}

function rediscussTexts({ rediscuss }: Made): readonly string[] {
  if (rediscuss === undefined) return [];
  const { when, on } = rediscuss;
  return [on === undefined ? when : `${when}, ${formatDate(on)}`];
}
