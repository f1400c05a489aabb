import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';

import { useShortcut } from '../../app/use-shortcut.ts';
import { TEXT } from '../../text/text.ts';
import classes from './CaseSearch.module.css';
import { useSearchText } from './use-search-text.ts';

type CaseSearchProps = {
  readonly query: string;
  readonly total: number | undefined;
  readonly isNarrowed: boolean;
  readonly onSearch: (query: string) => void;
  /** What stands beside the search, such as the button for the filters. */
  readonly children: ReactNode;
};

const TEXTS = TEXT.cases.search;

/** Finds as one types; the slash key leads here from anywhere in the list. */
export function CaseSearch({ query, total, isNarrowed, onSearch, children }: CaseSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, type] = useSearchText(query, onSearch);
  useShortcut('cases.search', () => field.current?.focus());
  return (
    <div className={classes.search}>
      <TextInput
        ref={field}
        className={classes.field}
        type="search"
        aria-label={TEXTS.label}
        placeholder={TEXTS.placeholder}
        maxLength={200}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') type('');
        }}
        leftSection={<IconSearch size="1.0625rem" aria-hidden />}
        rightSection={text === '' ? <kbd className={classes.key}>{TEXTS.key}</kbd> : undefined}
      />
      {children}
      <output className={classes.count}>
        {total === undefined ? '' : countText(total, isNarrowed)}
      </output>
    </div>
  );
}

function countText(total: number, isNarrowed: boolean): string {
  return isNarrowed ? TEXTS.found(total) : TEXTS.inView(total);
}
