import { Link } from '@tanstack/react-router';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './StaleNotice.module.css';

type StaleNoticeProps = {
  readonly id: string;
  readonly revision: number;
  readonly latest: number;
};

/** Says that the case has moved on since the revision on this sheet. */
export function StaleNotice({ id, revision, latest }: StaleNoticeProps) {
  return (
    <output className={classes.notice}>
      <Glyph kind="caution" />
      <span>
        <b>Revision {revision} of this case.</b> Revision {latest} is newer: facts and candidates
        below may be out of date.
      </span>
      <Link to="/cases/$id" params={{ id }}>
        Open the latest
      </Link>
    </output>
  );
}
