import type { Evaluation } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import { gapTopic } from './gap-topic.ts';
import classes from './GapNotice.module.css';

type GapNoticeProps = { readonly gaps: Evaluation['gaps'] };

/** What the pack does not cover for this patient: stays in view, because silence misleads. */
export function GapNotice({ gaps }: GapNoticeProps) {
  if (gaps.length === 0) return undefined;
  return (
    <div className={classes.notice}>
      <Glyph kind="caution" />
      <div>
        <b>{TEXT.board.options.gaps}</b>
        <ul>
          {gaps.map((gap) => (
            <li key={gap.id}>{gapTopic(gap.text)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
