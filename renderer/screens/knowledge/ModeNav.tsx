import { Link } from '@tanstack/react-router';

import { knowledgeAddress } from '../../components/knowledge-link/knowledge-address.ts';
import { TEXT } from '../../text/text.ts';
import { countText, MODE_TEXT } from './knowledge-text.ts';
import classes from './ModeNav.module.css';
import { KIND_OF_MODE, type Mode, MODES } from './modes.ts';
import type { FoundByMode } from './search-all.ts';

type ModeNavProps = {
  readonly mode: Mode;
  readonly found: FoundByMode;
  readonly isSearching: boolean;
};

/** The ways into the pack, each with how much it holds, or how much of it the search finds. */
export function ModeNav({ mode: open, found, isSearching }: ModeNavProps) {
  return (
    <nav className={classes.nav} aria-label={TEXT.knowledge.parts}>
      <ul>
        {MODES.map((mode) => {
          const { entries, all } = found[mode];
          return (
            <li key={mode}>
              <Link
                {...knowledgeAddress({ kind: KIND_OF_MODE[mode] })}
                className={classes.mode}
                activeProps={{ 'aria-current': undefined }}
                aria-current={mode === open ? 'page' : undefined}
                data-empty={isSearching && entries.length === 0}
              >
                <span className={classes.name}>{MODE_TEXT[mode]}</span>
                <span className={classes.count}>
                  {isSearching ? countText(entries.length, all) : all}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
