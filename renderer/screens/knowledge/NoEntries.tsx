import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { knowledgeAddress } from '../../components/knowledge-link/knowledge-address.ts';
import { EMPTY_TEXT, MODE_TEXT, SEARCH_TEXT } from './knowledge-text.ts';
import { KIND_OF_MODE, type Mode } from './modes.ts';
import classes from './NoEntries.module.css';
import { type FoundByMode, foundElsewhere } from './search-all.ts';

type NoEntriesProps = {
  readonly mode: Mode;
  readonly query: string;
  readonly found: FoundByMode;
  readonly onClear: () => void;
};

/** An empty list: because of the search, with the way to where it did find something, or at all. */
export function NoEntries({ mode, query, found, onClear }: NoEntriesProps) {
  if (found[mode].all === 0) return <p className={classes.none}>{EMPTY_TEXT}</p>;
  const others = foundElsewhere(found, mode);
  const asked = query.trim();
  return (
    <div className={classes.none}>
      <p className={classes.title}>
        {others.length === 0 ? SEARCH_TEXT.nothing(asked) : SEARCH_TEXT.notHere(asked, mode)}
      </p>
      {others.length === 0 ? (
        <p>{SEARCH_TEXT.searched}</p>
      ) : (
        <>
          <p>{SEARCH_TEXT.elsewhere}</p>
          <ul>
            {others.map((other) => (
              <li key={other}>
                <Link {...knowledgeAddress({ kind: KIND_OF_MODE[other] })}>
                  {MODE_TEXT[other]} ({found[other].entries.length})
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button variant="default" onClick={onClear}>
        {SEARCH_TEXT.clear}
      </Button>
    </div>
  );
}
