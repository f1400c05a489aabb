import { TEXT } from '../../text/text.ts';
import type { Action } from '../actions.ts';
import { findActions } from './find-actions.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';
import { recentActions, rememberAction } from './recent-actions.ts';
import { type FoundCases, useFoundCases } from './use-found-cases.ts';
import { type FoundEntries, useFoundEntries } from './use-found-entries.ts';
import { usePaletteActions } from './use-palette-actions.ts';

const TITLES = TEXT.shell.palette.groups;

export type Found = {
  readonly groups: readonly PaletteGroup[];
  readonly cases: FoundCases;
  readonly entries: FoundEntries;
};

/** Everything the palette lists for a query, in groups that are not empty. */
export function useFound(query: string): Found {
  const { recent, others } = findActions(usePaletteActions(), query, recentActions());
  const cases = useFoundCases(query);
  const entries = useFoundEntries(query);
  const groups = [
    { id: 'recent', title: TITLES.recent, items: recent.map(itemOf) },
    { id: 'actions', title: TITLES.actions, items: others.map(itemOf) },
    { id: 'cases', title: TITLES.cases, items: cases.items },
    { id: 'knowledge', title: TITLES.knowledge, items: entries.items },
  ];
  return { groups: groups.filter(({ items }) => items.length > 0), cases, entries };
}

function itemOf({ id, label, line, shortcut, run }: Action): PaletteItem {
  return {
    id: `action ${id}`,
    label,
    line,
    shortcut,
    run: () => {
      rememberAction(id);
      run();
    },
  };
}
