import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './EntryList.module.css';
import { EntryRow } from './EntryRow.tsx';
import { groupedBy } from './grouped-by.ts';
import { keyOf } from './knowledge-index.ts';
import { countText, MODE_TEXT } from './knowledge-text.ts';
import { moveAmongRows } from './list-keys.ts';
import type { EntryKind, Mode } from './modes.ts';
import { NoEntries } from './NoEntries.tsx';
import type { FoundByMode } from './search-all.ts';

type EntryListProps = {
  readonly mode: Mode;
  readonly found: FoundByMode;
  readonly query: string;
  readonly words: readonly string[];
  readonly selected: { readonly kind: EntryKind; readonly id: string } | undefined;
  readonly onClear: () => void;
  readonly onPrint: () => void;
};

/** What a way into the pack lists, under its headings; one tab stop, arrow keys inside. */
export function EntryList(props: EntryListProps) {
  const { mode, found, query, words, selected, onClear, onPrint } = props;
  const { entries, all } = found[mode];
  const chosen = selected === undefined ? undefined : keyOf(selected);
  const stop = entries.some((entry) => keyOf(entry) === chosen) ? chosen : undefined;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <section ref={list} className={classes.list} aria-label={MODE_TEXT[mode]} data-part="list">
      <div className={classes.head}>
        <h2>{MODE_TEXT[mode]}</h2>
        <output className={classes.count}>{countText(entries.length, all)}</output>
        <button type="button" className={classes.print} onClick={onPrint}>
          <IconPrinter size="1rem" aria-hidden />
          {TEXT.knowledge.printList}
        </button>
      </div>
      {entries.length === 0 && (
        <NoEntries mode={mode} query={query} found={found} onClear={onClear} />
      )}
      {/* Arrow keys move among the links below; the links themselves do the work. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={moveAmongRows}>
        {groupedBy(entries, ({ group }) => group).map(([group, members]) => (
          <section key={group} className={classes.group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {members.map((entry) => (
                <EntryRow
                  key={keyOf(entry)}
                  entry={entry}
                  words={words}
                  isChosen={keyOf(entry) === chosen}
                  isStop={keyOf(entry) === stop || (stop === undefined && entry === entries[0])}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
