import type { Decision, DecisionDraft, Dissent, MeetingAction } from '../domain/decision.ts';
import { formatDate } from '../domain/format-date.ts';
import { DIFFERENCE_TEXT, recommendationText } from './decision-text.ts';
import { type DocumentPart, partOf } from './minutes-model.ts';
import { NOT_READY_TEXT } from './not-ready-text.ts';

/** Everything a decision says, part by part; what it leaves open has no part. */
export function decisionParts(decision: Decision): readonly DocumentPart[] {
  const { rationale, difference, dissent, trial, toldBy, actions, rediscuss } = decision;
  return [
    ...partOf('decision', 'Decision', decisionLines(decision)),
    ...partOf('rationale', 'Rationale', [rationale]),
    ...partOf('difference', 'Differs from the supported options because', [
      difference &&
        `${difference.reasons.map((each) => DIFFERENCE_TEXT[each]).join(', ')}: ${difference.note}`,
    ]),
    ...partOf('dissent', 'Dissent', dissent.map(dissentText)),
    ...partOf('trial', 'Clinical trial', [
      trial && `${trial.considered === 'yes' ? 'Considered' : 'Not considered'}: ${trial.why}`,
    ]),
    ...partOf('told-by', 'Patient to be told by', [toldBy]),
    ...partOf('actions', 'Actions', actions.map(actionText)),
    ...partOf('rediscuss', 'To be discussed again', [rediscuss && rediscussText(rediscuss)]),
  ];
}

/** The recommended steps, each a sentence, or why the case was put off. */
export function decisionLines({
  recommendations = [],
  deferral,
}: DecisionDraft): readonly string[] {
  const because = deferral === undefined ? [] : [reasonText(deferral)];
  return [...because, ...recommendations.map(recommendationText)];
}

/** `Imaging missing: CT chest`. */
export function reasonText({ reason, note }: NonNullable<Decision['deferral']>): string {
  return note === undefined ? NOT_READY_TEXT[reason] : `${NOT_READY_TEXT[reason]}: ${note}`;
}

function dissentText({ role, name, view }: Dissent): string {
  return `${role}${name === undefined ? '' : ` (${name})`}: ${view}`;
}

/** `Book CT chest, by Dr Lind, until 01-Dec-2026`. */
export function actionText({ what, owner, due }: MeetingAction): string {
  return `${what}, by ${owner}${due === undefined ? '' : `, until ${formatDate(due)}`}`;
}

function rediscussText({ when, on }: NonNullable<Decision['rediscuss']>): string {
  return on === undefined ? when : `${when}, on ${formatDate(on)}`;
}
