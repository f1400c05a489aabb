import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './Palette.module.css';
import { PaletteFooter } from './PaletteFooter.tsx';
import { PaletteList } from './PaletteList.tsx';
import { PaletteNotes } from './PaletteNotes.tsx';
import type { PaletteItem } from './palette-item.ts';
import { useChoice } from './use-choice.ts';
import { useFound } from './use-found.ts';

const TEXTS = TEXT.shell.palette;

type PaletteBodyProps = { readonly onClose: () => void };

/** A field and what it finds; the focus stays in the field, the arrow keys move the choice. */
export function PaletteBody({ onClose }: PaletteBodyProps) {
  const listId = useId();
  const [query, setQuery] = useState('');
  const found = useFound(query);
  const items = found.groups.flatMap((group) => group.items);
  const optionId = (item: PaletteItem) => `${listId} ${item.id}`.replaceAll(/\s+/g, '-');
  const choose = (item: PaletteItem) => {
    onClose();
    item.run();
  };
  const { chosen, point, onKeyDown } = useChoice(items, choose);

  return (
    <>
      <Spotlight.Search
        // A field with a list below it, of which only one line is chosen at a time.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-label={TEXTS.label}
        aria-expanded={items.length > 0}
        aria-autocomplete="list"
        aria-controls={items.length > 0 ? listId : undefined}
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        placeholder={TEXTS.placeholder}
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          point(0);
        }}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size="1.25rem" stroke={1.7} aria-hidden />}
      />
      <div className={classes.found} aria-busy={found.cases.isLooking}>
        {items.length > 0 && (
          <PaletteList
            id={listId}
            groups={found.groups}
            chosen={chosen}
            optionId={optionId}
            onChoose={choose}
            onPoint={(item) => point(items.indexOf(item))}
          />
        )}
        <PaletteNotes query={query} found={found} isEmpty={items.length === 0} />
      </div>
      <PaletteFooter count={query.trim() === '' ? undefined : items.length} />
    </>
  );
}
