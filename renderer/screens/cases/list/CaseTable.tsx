import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';

import { TEXT } from '../../../text/text.ts';
import { sortedBy, sortOf } from '../cases-address.ts';
import { CaseLine } from './CaseLine.tsx';
import classes from './CaseTable.module.css';
import type { CaseTableProps } from './case-table-props.ts';
import { TableHead } from './TableHead.tsx';
import { useLines } from './use-lines.ts';

/** A table in its markup; a grid to assistive software, because its lines take the keyboard. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** Every case found, one per line; of a long list only the lines in the window are in the page. */
export function CaseTable(props: CaseTableProps) {
  const { address, list, selection, onSort, onExport } = props;
  const { table, container, inPage, chooseAll, handlers, ...lines } = useLines(props);
  const help = useId();
  const isAllChosen = selection.chosen.size >= list.total;

  return (
    <>
      <VisuallyHidden id={help}>{TEXT.cases.list.keys}</VisuallyHidden>
      <table
        ref={table}
        {...GRID}
        className={classes.table}
        aria-label={TEXT.cases.list.label}
        aria-describedby={help}
        aria-rowcount={list.total + 1}
      >
        <TableHead
          sort={sortOf(address)}
          chosen={shareChosen(selection.chosen.size, list.total)}
          onSort={(by) => onSort(sortedBy(address, by))}
          onChooseAll={isAllChosen ? selection.clear : chooseAll}
        />
        <tbody ref={container} className={classes.lines} {...handlers}>
          {inPage.map((index) => (
            <CaseLine
              key={index}
              list={list}
              selection={selection}
              onExport={onExport}
              {...lines}
              index={index}
              inPage={inPage}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function shareChosen(chosen: number, total: number): 'none' | 'some' | 'all' {
  if (chosen === 0) return 'none';
  return chosen >= total ? 'all' : 'some';
}
