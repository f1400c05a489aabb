import type { CaseListPage } from '#shared/contract/case-list';

import { TEXT } from '../../../text/text.ts';
import {
  type CasesAddress,
  countFilters,
  toggledFilter,
  withoutFilters,
} from '../cases-address.ts';
import classes from './FilterColumn.module.css';
import { type FilterGroup, filterGroups } from './filter-groups.ts';

type FilterColumnProps = {
  /** Left out where a title stands above it already. */
  readonly title?: string | undefined;
  readonly address: CasesAddress;
  readonly list: CaseListPage | undefined;
  readonly onFilter: (to: CasesAddress) => void;
};

const TEXTS = TEXT.cases.filters;

/** Every filter with its values and how many cases of the view have them. */
export function FilterColumn({ title, address, list, onFilter }: FilterColumnProps) {
  const groups = list === undefined ? [] : filterGroups(list.facets, address);
  return (
    <section className={classes.column} aria-label={TEXTS.label}>
      <header className={classes.head}>
        {title !== undefined && <h2>{title}</h2>}
        {countFilters(address) > 0 && (
          <button
            type="button"
            aria-label={TEXTS.clearAllLabel}
            onClick={() => onFilter(withoutFilters(address))}
          >
            {TEXTS.clearAll}
          </button>
        )}
      </header>
      {list !== undefined && groups.length === 0 && <p className={classes.none}>{TEXTS.none}</p>}
      {groups.map((group) => (
        <Group
          key={group.name}
          group={group}
          onToggle={(value) => onFilter(toggledFilter(address, { filter: group.name, value }))}
        />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly group: FilterGroup;
  readonly onToggle: (value: string) => void;
};

function Group({ group: { name, values }, onToggle }: GroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{TEXTS.names[name]}</legend>
      {values.map(({ value, label, count, isOn }) => (
        <label key={value} className={classes.value}>
          <input
            type="checkbox"
            aria-label={TEXTS.value(label, count)}
            checked={isOn}
            onChange={() => onToggle(value)}
          />
          <ValueLabel label={label} />
          <span className={classes.count}>{TEXT.cases.figure(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The day of a meeting stays in one piece. */
function ValueLabel({ label }: { readonly label: string }) {
  const cut = label.lastIndexOf(', ') + 1;
  return (
    <span>
      {label.slice(0, cut)} <span className={classes.piece}>{label.slice(cut).trim()}</span>
    </span>
  );
}
