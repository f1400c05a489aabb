import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';

import classes from './CaseSearch.module.css';

type CaseSearchProps = {
  readonly query: string;
  readonly total: number | undefined;
  readonly onSearch: (query: string) => void;
};

/** Finds as one types; the slash key leads here from anywhere in the list. */
export function CaseSearch({ query, total, onSearch }: CaseSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <div className={classes.search}>
      <TextInput
        ref={field}
        className={classes.field}
        type="search"
        aria-label="Search cases"
        placeholder="Name, number, diagnosis or question"
        maxLength={200}
        value={query}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSearch('');
        }}
        leftSection={<IconSearch size="1.0625rem" aria-hidden />}
        rightSection={query === '' ? <kbd className={classes.key}>/</kbd> : undefined}
      />
      <output className={classes.count}>
        {total === undefined ? '' : countText(total, query)}
      </output>
    </div>
  );
}

function countText(total: number, query: string): string {
  const cases = total === 1 ? '1 case' : `${total} cases`;
  return query.trim() === '' ? cases : `${cases} found`;
}
