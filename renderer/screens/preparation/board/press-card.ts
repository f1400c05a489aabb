import type { KeyboardEvent } from 'react';

import type { CaseId } from '#shared/contract/case-summary';

import { keyName, shortcutOf } from '../../../app/shortcuts.ts';
import { areSingleKeysOn } from '../../../app/single-keys.ts';
import { cardAfter } from './board-keys.ts';
import type { BoardColumn } from './columns.ts';

type CardKeys = {
  readonly id: CaseId;
  readonly columns: readonly BoardColumn[];
  readonly goTo: (id: CaseId) => void;
  readonly openMenu: () => void;
  /** Every other key: the space bar picks the card up. */
  readonly others: (event: KeyboardEvent<HTMLElement>) => void;
};

/** What a key pressed on the name of a card does; Enter stays with the link and opens the case. */
export function pressCard(event: KeyboardEvent<HTMLElement>, keys: CardKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const next = cardAfter(event.key, keys.columns, keys.id);
  const isMenuKey =
    shortcutOf('preparation.menu').keys.includes(keyName(event.key)) && areSingleKeysOn();
  if (next === undefined && !isMenuKey) {
    keys.others(event);
    return;
  }
  event.preventDefault();
  // The menu that opens must not take this key for one pressed outside of it.
  event.stopPropagation();
  if (next === undefined) keys.openMenu();
  else keys.goTo(next);
}
