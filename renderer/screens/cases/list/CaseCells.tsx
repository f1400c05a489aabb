import { Link } from '@tanstack/react-router';

import type { CaseSummary } from '#shared/contract/case-summary';
import { localTime } from '#shared/domain/local-day';

import { caseName } from '../../../components/case-name/case-name.ts';
import { Readiness } from '../../../components/readiness/Readiness.tsx';
import { TEXT } from '../../../text/text.ts';
import { meetingDayText } from '../day-text.ts';
import { dayText } from '../../../components/moment/moment-text.ts';
import classes from './CaseTable.module.css';
import { OriginBadge } from '../../../components/origin-badge/OriginBadge.tsx';
import { PreparationPill } from './PreparationPill.tsx';
import { bornText, numberText } from './row-text.ts';
import { RowActions } from './RowActions.tsx';
import { RowMarks } from './RowMarks.tsx';

export type CaseCellsProps = {
  readonly row: CaseSummary;
  /** Of the controls in the line: those of the line the keyboard is on are reached by Tab. */
  readonly tabIndex: number;
  readonly isChosen: boolean;
  readonly onChoose: (how: 'toggle' | 'extend') => void;
  readonly onExport: () => void;
};

const TEXTS = TEXT.cases.list;

/** What the line of a case says and offers. */
export function CaseCells({ row, tabIndex, isChosen, onChoose, onExport }: CaseCellsProps) {
  const name = caseName(row);
  return (
    <>
      <td className={classes.choose}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={TEXTS.chooseCase(name)}
            checked={isChosen}
            onChange={(event) => onChoose(isShiftHeld(event.nativeEvent) ? 'extend' : 'toggle')}
          />
        </label>
      </td>
      <th scope="row" className={classes.name}>
        <Link to="/cases/$id" params={{ id: row.id }} tabIndex={tabIndex}>
          {name}
        </Link>
        <OriginBadge origin={row.origin} />
        <RowMarks row={row} />
      </th>
      <CaseFacts row={row} />
      <RowActions row={row} name={name} tabIndex={tabIndex} onExport={onExport} />
    </>
  );
}

function CaseFacts({ row }: { readonly row: CaseSummary }) {
  return (
    <>
      <td className={classes.born}>{bornText(row)}</td>
      <td className={classes.number}>{numberText(row)}</td>
      <td className={classes.diagnosis}>{row.diagnosis}</td>
      <td className={classes.question} data-missing={row.question === undefined}>
        {row.question ?? TEXTS.noQuestion}
      </td>
      <td className={classes.preparation}>
        <PreparationPill preparation={row.preparation} />
      </td>
      <td className={classes.meeting} data-none={row.meeting === undefined}>
        {row.meeting === undefined ? TEXTS.notListed : meetingDayText(row.meeting.on)}
        {row.meeting !== undefined && <span>{row.meeting.name}</span>}
      </td>
      <td className={classes.readiness}>
        <Readiness {...row.readiness} as="figures" />
      </td>
      <td className={classes.saved}>
        {dayText(row.savedAt)}
        <span>{TEXTS.savedBy(localTime(row.savedAt), row.savedBy)}</span>
      </td>
    </>
  );
}

function isShiftHeld(event: Event): boolean {
  return 'shiftKey' in event && event.shiftKey === true;
}
