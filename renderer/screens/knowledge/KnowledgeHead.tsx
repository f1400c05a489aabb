import type { Knowledge } from '#shared/report/knowledge-model';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { ReviewOverdue } from '../../components/pack-stamp/ReviewOverdue.tsx';
import { stampDate } from '../../components/pack-stamp/stamp-date.ts';
import { TEXT } from '../../text/text.ts';
import classes from './KnowledgeHead.module.css';

type KnowledgeHeadProps = { readonly knowledge: Knowledge };

/** Which pack this is, how old it is and that nobody has validated it; on paper, too. */
export function KnowledgeHead({ knowledge }: KnowledgeHeadProps) {
  const { pack, reviewOverdue, intendedUse } = knowledge;
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <h1>{TEXT.knowledge.title}</h1>
        <p className={classes.pack}>{TEXT.knowledge.pack(pack.title, pack.version)}</p>
      </div>
      <p className={classes.status}>
        <Glyph kind="caution" />
        {pack.status}
      </p>
      <dl className={classes.dates}>
        <div>
          <dt>{TEXT.knowledge.evidence}</dt>
          <dd>{stampDate(pack.evidenceCutoff)}</dd>
        </div>
        <div>
          <dt>{TEXT.knowledge.reviewBy}</dt>
          <dd>{stampDate(pack.reviewBy)}</dd>
        </div>
      </dl>
      {reviewOverdue && (
        <div className={classes.overdue}>
          <ReviewOverdue reviewBy={pack.reviewBy} />
        </div>
      )}
      <p className={classes.use}>{intendedUse}</p>
    </header>
  );
}
