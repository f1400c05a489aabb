import type { PackStamp } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { ReviewOverdue } from '../../components/pack-stamp/ReviewOverdue.tsx';
import { stampDate } from '../../components/pack-stamp/stamp-date.ts';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './PackCard.module.css';

type PackCardProps = {
  readonly pack: PackStamp;
  readonly isReviewOverdue: boolean;
  readonly intendedUse: string;
};

/** Which knowledge made this sheet, how old it is, and that nobody has validated it yet. */
export function PackCard({ pack, isReviewOverdue, intendedUse }: PackCardProps) {
  const texts = TEXT.board.cards.pack;
  return (
    <Card title={texts.title} aside={texts.version(pack.version)}>
      <p className={classes.status}>
        <Glyph kind="caution" />
        {pack.status}
      </p>
      {isReviewOverdue && (
        <div className={classes.overdue}>
          <ReviewOverdue reviewBy={pack.reviewBy} />
        </div>
      )}
      <dl className={classes.items}>
        <div>
          <dt>{texts.pack}</dt>
          <dd>{pack.title}</dd>
        </div>
        <div>
          <dt>{texts.evidence}</dt>
          <dd>{stampDate(pack.evidenceCutoff)}</dd>
        </div>
        <div>
          <dt>{texts.review}</dt>
          <dd>{stampDate(pack.reviewBy)}</dd>
        </div>
        <div>
          <dt>{texts.fingerprint}</dt>
          <dd className={classes.hash}>{pack.sha256.slice(0, 12)}</dd>
        </div>
      </dl>
      <p className={classes.use}>{intendedUse}</p>
    </Card>
  );
}
