import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

import type { CaseSort } from '#shared/contract/case-list';

import { TEXT } from '../../../text/text.ts';
import classes from './TableHead.module.css';

type TableHeadProps = {
  readonly sort: CaseSort;
  readonly chosen: 'none' | 'some' | 'all';
  readonly onSort: (by: CaseSort['by']) => void;
  readonly onChooseAll: () => void;
};

const COLUMNS: readonly CaseSort['by'][] = [
  'name',
  'born',
  'number',
  'diagnosis',
  'question',
  'preparation',
  'meeting',
  'readiness',
  'saved',
];

const TEXTS = TEXT.cases.list;

/** Headings that sort; they stay in view while the lines scroll. */
export function TableHead({ sort, chosen, onSort, onChooseAll }: TableHeadProps) {
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes.choose}>
          <VisuallyHidden>{TEXTS.choose}</VisuallyHidden>
          <label>
            <input
              type="checkbox"
              aria-label={TEXTS.chooseAll}
              checked={chosen === 'all'}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen === 'some';
              }}
              onChange={onChooseAll}
            />
          </label>
        </th>
        {COLUMNS.map((by) => (
          <Heading key={by} by={by} sort={sort} onSort={onSort} />
        ))}
        <th scope="col" className={classes.actions}>
          <VisuallyHidden>{TEXTS.actions}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

type HeadingProps = Pick<TableHeadProps, 'sort' | 'onSort'> & { readonly by: CaseSort['by'] };

function Heading({ by, sort, onSort }: HeadingProps) {
  const isSorted = sort.by === by;
  const Arrow = sort.direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" className={classes[by]} {...(isSorted ? { 'aria-sort': sort.direction } : {})}>
      <button type="button" onClick={() => onSort(by)}>
        {TEXTS.columns[by]}
        {isSorted && <Arrow size="0.9375rem" stroke={2.4} aria-hidden />}
      </button>
    </th>
  );
}
