import { IconArchive } from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import classes from './ArchivedNotice.module.css';

/** The case is put away: said over the whole sheet. */
export function ArchivedNotice() {
  return (
    <output className={classes.notice}>
      <IconArchive size="1.25em" aria-hidden />
      <span>
        <b>{TEXT.board.acts.archived}</b> {TEXT.board.acts.archivedWhat}
      </span>
    </output>
  );
}
