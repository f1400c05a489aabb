import { IconX } from '@tabler/icons-react';

import type { CaseListPage } from '#shared/contract/case-list';

import { TEXT } from '../../../text/text.ts';
import { type CasesAddress, toggledFilter, withoutFilters } from '../cases-address.ts';
import { filterChips } from './filter-groups.ts';
import classes from './FilterChips.module.css';

type FilterChipsProps = {
  readonly address: CasesAddress;
  readonly list: CaseListPage | undefined;
  readonly onFilter: (to: CasesAddress) => void;
};

const TEXTS = TEXT.cases.filters;

/** The filters in force, above what they let through; each goes away with one press. */
export function FilterChips({ address, list, onFilter }: FilterChipsProps) {
  const chips = filterChips(list?.facets, address);
  if (chips.length === 0) return undefined;
  return (
    <ul className={classes.chips} aria-label={TEXTS.active}>
      {chips.map(({ filter, value, label }) => {
        const text = TEXTS.chip(TEXTS.names[filter], label);
        return (
          <li key={`${filter} ${value}`}>
            <button
              type="button"
              className={classes.chip}
              aria-label={TEXTS.remove(text)}
              onClick={() => onFilter(toggledFilter(address, { filter, value }))}
            >
              {text}
              <IconX size="0.9375rem" stroke={2.2} aria-hidden />
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={classes.clear}
          aria-label={TEXTS.clearAllLabel}
          onClick={() => onFilter(withoutFilters(address))}
        >
          {TEXTS.clearAll}
        </button>
      </li>
    </ul>
  );
}
