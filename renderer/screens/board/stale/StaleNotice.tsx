import { Link } from '@tanstack/react-router';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './StaleNotice.module.css';

type StaleNoticeProps = {
  readonly id: string;
  readonly revision: number;
  readonly latest: number;
};

/** An older revision was opened by its address: says so, and where the latest is. */
export function StaleNotice({ id, revision, latest }: StaleNoticeProps) {
  return (
    <output className={classes.notice}>
      <Glyph kind="caution" />
      <span>
        <b>{TEXT.board.stale.older(revision)}</b> {TEXT.board.stale.newer(latest)}
      </span>
      <Link to="/cases/$id" params={{ id }}>
        {TEXT.board.stale.openLatest}
      </Link>
    </output>
  );
}
