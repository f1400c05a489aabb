import { useQuery } from '@tanstack/react-query';

import type { BoardSheet } from '#shared/report/board-sheet-model';

import { caseDecisionsQuery } from '../../components/decision/case-decisions-query.ts';
import { TEXT } from '../../text/text.ts';
import classes from './OpenMatters.module.css';

type OpenMattersProps = { readonly id: string; readonly sheet: BoardSheet };

/** Where the cards of what is open stand below the fold: what they say in numbers, one press away. */
export function OpenMatters({ id, sheet }: OpenMattersProps) {
  const { redFlags, missing } = sheet.evaluation;
  const { cards } = TEXT.board;
  const raised = redFlags.filter(({ state }) => state === 'raised').length;
  const flags = [cards.open.flags(raised), cards.open.notRuledOut(redFlags.length - raised)];
  const matters = [
    { card: cards.flags.title, text: flags.join(', ') },
    { card: cards.missing.title, text: cards.open.missing(missing.length) },
    { card: cards.input, text: cards.open.input(sheet.inputNeeded.length) },
    { card: cards.decision.title, text: useDecisionWords(id) },
  ];
  return (
    <nav className={classes.matters} aria-label={cards.open.label}>
      {matters.map(({ card, text }) => (
        <button key={card} type="button" onClick={() => goToCard(card)}>
          {text}
        </button>
      ))}
    </nav>
  );
}

/** Whether a decision stands; neither is said before it is known. */
function useDecisionWords(id: string): string {
  const { data: reply } = useQuery(caseDecisionsQuery(id));
  const { decided, noDecision, decisionUnknown } = TEXT.board.cards.open;
  if (reply?.ok !== true) return decisionUnknown;
  return reply.value.length > 0 ? decided : noDecision;
}

/** The card takes the focus, so that reading goes on there. */
function goToCard(title: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-board-sheet] [data-card]')];
  const card = cards.find(({ dataset }) => dataset['card'] === title);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
