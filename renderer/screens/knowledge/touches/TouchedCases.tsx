import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import type { TouchedCase } from '#shared/contract/knowledge';
import type { TouchSubject } from '#shared/report/knowledge-touch-model';

import { caseName } from '../../../components/case-name/case-name.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TOUCH_TEXT, touchLines } from './touch-text.ts';
import classes from './TouchedCases.module.css';
import { CASES_AT_A_TIME, type Touches, useTouches } from './use-touches.ts';

type TouchedCasesProps = { readonly subject: TouchSubject };

/** The touched cases as they are found, how many have been looked at, and how to go on. */
export function TouchedCases({ subject }: TouchedCasesProps) {
  const touches = useTouches(subject);
  const { touched, failure, onRetry } = touches;
  return (
    <>
      <output className={classes.state}>{failure === undefined && stateText(touches)}</output>
      <Progress touches={touches} />
      {touched.length > 0 && <Table touched={touched} />}
      {failure === undefined ? (
        <More touches={touches} />
      ) : (
        <div className={classes.failure} role="alert">
          <p>{TOUCH_TEXT.failed(failure)}</p>
          <Button variant="default" onClick={onRetry}>
            {TOUCH_TEXT.again}
          </Button>
        </div>
      )}
      <p className={classes.note}>{TOUCH_TEXT.revision}</p>
    </>
  );
}

type TouchesProps = { readonly touches: Touches };

function Progress({ touches: { isLooking, looked, total = 0 } }: TouchesProps) {
  if (!isLooking || total === 0) return undefined;
  return (
    <progress
      className={classes.progress}
      aria-label={TOUCH_TEXT.progress}
      value={looked}
      max={total}
    />
  );
}

/** After so many cases the person says whether to go on. */
function More({ touches: { isLooking, looked, total = 0, onMore } }: TouchesProps) {
  const left = total - looked;
  if (isLooking || left <= 0) return undefined;
  return (
    <Button variant="default" onClick={onMore}>
      {TOUCH_TEXT.more(Math.min(CASES_AT_A_TIME, left))}
    </Button>
  );
}

function stateText({ isLooking, looked, total, touched }: Touches): string {
  if (isLooking || total === undefined) return TOUCH_TEXT.looking(looked, total);
  if (total === 0) return TOUCH_TEXT.noCases;
  const summary = TOUCH_TEXT.looked(looked, total, touched.length);
  return touched.length === 0 ? `${summary}. ${TOUCH_TEXT.none}` : summary;
}

function Table({ touched }: { readonly touched: readonly TouchedCase[] }) {
  return (
    <table className={classes.table} aria-label={TOUCH_TEXT.table}>
      <thead>
        <tr>
          <th scope="col">{TOUCH_TEXT.case}</th>
          <th scope="col">{TOUCH_TEXT.diagnosis}</th>
          <th scope="col">{TOUCH_TEXT.how}</th>
        </tr>
      </thead>
      <tbody>
        {touched.map(({ case: row, touch }) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to="/cases/$id" params={{ id: row.id }}>
                {caseName(row)}
              </Link>
            </th>
            <td>{row.diagnosis}</td>
            <td>
              {touchLines(touch).map(({ glyph, text }) => (
                <span key={text} className={classes.line}>
                  <Glyph kind={glyph} />
                  <span>
                    <ClinicalText text={text} />
                  </span>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
