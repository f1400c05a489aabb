import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';

import type { PackStamp } from '#shared/engine/evaluation';

import { IdentifierSwitch } from '../../components/identifier-switch/IdentifierSwitch.tsx';
import { reviewDueText } from '../../components/pack-stamp/pack-stamp-text.ts';
import { TEXT } from '../../text/text.ts';
import classes from './PresentFooter.module.css';
import type { PresentAction } from './present-keys.ts';

/** More dots than this cannot be told apart across a room, and crowd out the stamp. */
const MOST_DOTS = 30;

type PresentFooterProps = {
  readonly page: number;
  readonly pages: number;
  readonly pack: PackStamp;
  readonly isReviewOverdue: boolean;
  readonly onAction: (action: PresentAction) => void;
};

/** Where we are, and which unvalidated knowledge speaks. */
export function PresentFooter(props: PresentFooterProps) {
  const { page, pages, pack, isReviewOverdue, onAction } = props;
  return (
    <footer className={classes.footer} data-overdue={isReviewOverdue}>
      <p className={classes.stamp}>
        {TEXT.present.pack(pack.status, pack.version)}
        {isReviewOverdue && <b> · {reviewDueText(pack.reviewBy)}</b>}
      </p>
      <ol className={classes.dots} aria-hidden>
        {Array.from({ length: pages > MOST_DOTS ? 0 : pages }, (_, index) => (
          // Dots are positions; the index is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-current={index === page} />
        ))}
      </ol>
      <div className={classes.turn}>
        <IdentifierSwitch place="room" />
        <button
          type="button"
          className={classes.arrow}
          aria-label={TEXT.present.previous}
          onClick={() => onAction('previous')}
        >
          <IconChevronLeft size="1.1em" aria-hidden />
        </button>
        <span>{TEXT.present.position(page + 1, pages)}</span>
        <button
          type="button"
          className={classes.arrow}
          aria-label={TEXT.present.next}
          onClick={() => onAction('next')}
        >
          <IconChevronRight size="1.1em" aria-hidden />
        </button>
      </div>
    </footer>
  );
}
