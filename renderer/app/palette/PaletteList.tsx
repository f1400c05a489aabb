// The list box pattern has no elements of its own that may hold two lines and the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useRef } from 'react';

import { KeyNames } from '../help/KeyNames.tsx';
import classes from './Palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly chosen: PaletteItem | undefined;
  readonly optionId: (item: PaletteItem) => string;
  readonly onChoose: (item: PaletteItem) => void;
  readonly onPoint: (item: PaletteItem) => void;
};

/** What was found, under its headings; a list box of which the field holds the focus. */
export function PaletteList(props: PaletteListProps) {
  const { id, groups, chosen, optionId, onChoose, onPoint } = props;
  const list = useRef<HTMLDivElement>(null);
  const chosenId = chosen === undefined ? undefined : optionId(chosen);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={groups.map(({ title }) => title).join(', ')}>
      {groups.map((group) => (
        <div
          key={group.id}
          role="group"
          className={classes.group}
          aria-labelledby={`${id}-${group.id}`}
        >
          <p id={`${id}-${group.id}`} className={classes.title} role="presentation">
            {group.title}
          </p>
          {group.items.map((item) => (
            // The field above holds the focus and has the keys of the list.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={item.id}
              id={optionId(item)}
              role="option"
              tabIndex={-1}
              className={classes.option}
              aria-selected={item === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => onPoint(item)}
              onClick={() => onChoose(item)}
            >
              <span className={classes.words}>
                <span className={classes.label}>{item.label}</span>
                {item.line !== undefined && <span className={classes.line}>{item.line}</span>}
              </span>
              {item.mark !== undefined && <span className={classes.mark}>{item.mark}</span>}
              {item.shortcut !== undefined && <KeyNames id={item.shortcut} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
