import type { FollowedDecision, FollowUpItem } from '#shared/contract/follow-up';

import { caseName } from '../../components/case-name/case-name.ts';
import { type ActionsAddress, NOBODY } from './actions-address.ts';

/** An action or step with the decision it belongs to. */
export type ActionLine = { readonly decision: FollowedDecision; readonly item: FollowUpItem };

/** The lines that pass the filters, in the order chosen. */
export function actionLines(
  decisions: readonly FollowedDecision[],
  address: ActionsAddress,
): readonly ActionLine[] {
  return decisions
    .filter(({ meeting }) => address.meeting === undefined || meeting.id === address.meeting)
    .flatMap((decision) => decision.items.map((item) => ({ decision, item })))
    .filter((line) => passes(line, address))
    .toSorted(ORDERS[address.sort ?? 'due']);
}

function passes({ decision, item }: ActionLine, { owner, state, q = '' }: ActionsAddress): boolean {
  const isOwners = owner === undefined || (item.owner ?? NOBODY) === owner;
  const words = [item.what, item.owner ?? '', caseName(decision.case), decision.meeting.name];
  const isFound = words.join(' ').toLowerCase().includes(q.trim().toLowerCase());
  return isOwners && isInState(item, state) && isFound;
}

function isInState(item: FollowUpItem, state: ActionsAddress['state']): boolean {
  if (state === undefined) return true;
  return state === 'overdue' ? item.isOverdue : item.state === state;
}

/** What waits comes first, the earliest due day before those without one. */
function byDue(a: ActionLine, b: ActionLine): number {
  return compare(dueKey(a.item), dueKey(b.item));
}

function dueKey({ state, isOverdue, due = '9999' }: FollowUpItem): string {
  const rank = state === 'open' ? 1 : 2;
  return `${isOverdue ? 0 : rank} ${due}`;
}

const ORDERS: Readonly<
  Record<NonNullable<ActionsAddress['sort']> | 'due', (a: ActionLine, b: ActionLine) => number>
> = {
  due: byDue,
  owner: (a, b) => compare(a.item.owner ?? '~', b.item.owner ?? '~') || byDue(a, b),
  case: (a, b) => compare(caseName(a.decision.case), caseName(b.decision.case)) || byDue(a, b),
  meeting: (a, b) => compare(b.decision.meeting.on, a.decision.meeting.on) || byDue(a, b),
};

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
