import { Link } from '@tanstack/react-router';

import { TEXT } from '../../text/text.ts';
import classes from './QuestionBar.module.css';

type ViewTabsProps = { readonly id: string };

/** The ways to look at one case; the what-if panel opens over the sheet. */
export function ViewTabs({ id }: ViewTabsProps) {
  return (
    <nav className={classes.views} aria-label={TEXT.board.views.label}>
      <Link to="/cases/$id" params={{ id }} aria-current="page">
        {TEXT.board.views.sheet}
      </Link>
      <Link to="/cases/$id/edit" params={{ id }}>
        {TEXT.board.views.data}
      </Link>
      <Link
        to="/cases/$id"
        params={{ id }}
        search={(before) => ({ revision: before.revision, whatIf: [] })}
        activeOptions={{ includeSearch: true }}
        aria-keyshortcuts={TEXT.board.whatIfKeyShortcut}
        aria-haspopup="dialog"
      >
        {TEXT.board.views.whatIf}
      </Link>
      <Link to="/cases/$id/history" params={{ id }}>
        {TEXT.board.views.history}
      </Link>
    </nav>
  );
}
