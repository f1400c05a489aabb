import { TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';

import { useShortcut } from '../../app/use-shortcut.ts';
import { TEXT } from '../../text/text.ts';
import { SEARCH_TEXT } from './knowledge-text.ts';
import { focusFirstRow } from './list-keys.ts';
import classes from './SearchBox.module.css';

type SearchBoxProps = { readonly query: string; readonly onSearch: (query: string) => void };

/** Finds as one types; the slash key leads here from anywhere, the arrow down to what was found. */
export function SearchBox({ query, onSearch }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  useShortcut('knowledge.search', () => field.current?.focus());

  function clear(): void {
    onSearch('');
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onSearch('');
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    focusFirstRow();
  }

  return (
    <search className={classes.search}>
      <TextInput
        ref={field}
        className={classes.field}
        type="search"
        aria-label={SEARCH_TEXT.label}
        description={SEARCH_TEXT.placeholder}
        inputWrapperOrder={['input', 'description']}
        maxLength={200}
        value={query}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size="1.0625rem" aria-hidden />}
        rightSection={
          query === '' ? (
            <kbd className={classes.key}>{TEXT.knowledge.searchKey}</kbd>
          ) : (
            <Clear onClear={clear} />
          )
        }
      />
    </search>
  );
}

function Clear({ onClear }: { readonly onClear: () => void }) {
  return (
    <button
      type="button"
      className={classes.clear}
      aria-label={SEARCH_TEXT.clear}
      title={SEARCH_TEXT.clear}
      onClick={onClear}
    >
      <IconX size="1rem" aria-hidden />
    </button>
  );
}
