import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';

import type { MissingView, RedFlagView } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import {
  type AnswerTitles,
  answerText,
  neededLabs,
} from '../../components/missing/missing-text.ts';
import { TEXT } from '../../text/text.ts';
import { missingEffect } from './missing-effect.ts';
import classes from './MissingItem.module.css';

type MissingItemProps = {
  readonly item: MissingView;
  readonly flags: readonly RedFlagView[];
  readonly titles: AnswerTitles;
};

const TEXTS = TEXT.board.cards.missing;

/** A missing item with its strongest effect; opened, with every answer and what it would do. */
export function MissingItem({ item, flags, titles }: MissingItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Glyph kind="unknown" />
        <MissingWords item={item} flags={flags} />
        <Chevron size="0.9375rem" className={classes.chevron} aria-hidden />
      </button>
      {isOpen && (
        <div id={detailsId} className={classes.details}>
          {item.why !== undefined && <p>{TEXTS.why(item.why)}</p>}
          <ul>
            {item.answers.map((answer) => (
              <li key={answer.answer}>
                <b>{TEXTS.answer(answer.answer)}</b> {answerText(answer, titles)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

type MissingWordsProps = Pick<MissingItemProps, 'item' | 'flags'>;

/** The short form, on paper the only one: what is missing, from whom, and what it could do. */
export function MissingWords({ item, flags }: MissingWordsProps) {
  const needed = neededLabs(item);
  const { strongest, rest } = missingEffect(item, flags);
  return (
    <span>
      <b>{item.label}</b>
      {item.suppliedBy !== '' && <span className={classes.by}>{TEXTS.from(item.suppliedBy)}</span>}
      <span className={classes.effect}>
        {needed.length > 0 && (
          <>
            {TEXTS.needed} <b>{needed.join(', ')}</b>;{' '}
          </>
        )}
        <b>{strongest}</b>
        {rest !== '' && `; ${rest}`}
      </span>
    </span>
  );
}
