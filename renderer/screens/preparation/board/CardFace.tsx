import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';

import type { CaseSummary } from '#shared/contract/case-summary';

import { caseName } from '../../../components/case-name/case-name.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { Readiness } from '../../../components/readiness/Readiness.tsx';
import { TEXT } from '../../../text/text.ts';
import { clocksOf } from '../clocks.ts';
import { CardClock } from './CardClock.tsx';
import classes from './CardFace.module.css';
import { CardMarks } from './CardMarks.tsx';
import { agendaName, bornText, reasonText } from './case-text.ts';
import { KEYS_ID } from './keys-id.ts';

/** How the name of a card takes part in the keyboard; absent on the copy that is dragged. */
export type CardLink = {
  readonly ref: (element: HTMLElement | null) => void;
  readonly tabIndex: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
};

type CardFaceProps = {
  readonly row: CaseSummary;
  readonly now: string;
  readonly link?: CardLink | undefined;
  /** What can be done with the case; nothing on the copy that is dragged. */
  readonly children?: ReactNode;
};

const TEXTS = TEXT.preparation.board;

/** Who it is, what is asked, how ready it is and how long there is. */
export function CardFace({ row, now, link, children }: CardFaceProps) {
  const { diagnosis, question, meeting, readiness } = row;
  const born = bornText(row, now.slice(0, 10));
  const reason = reasonText(row.preparation);
  return (
    <div className={classes.face}>
      <div className={classes.head}>
        <CardName row={row} link={link} />
        <CardMarks row={row} />
      </div>
      <p className={classes.born}>
        {born.label}{' '}
        <b>
          <ClinicalText text={born.value} />
        </b>
      </p>
      <p className={classes.diagnosis}>{diagnosis}</p>
      <p className={classes.question} data-missing={question === undefined}>
        {question ?? TEXTS.noQuestion}
      </p>
      {reason !== undefined && <p className={classes.reason}>{reason}</p>}
      <div className={classes.clocks}>
        {meeting !== undefined && (
          <p className={classes.meeting}>
            <ClinicalText text={agendaName(meeting)} />
          </p>
        )}
        {clocksOf(row, now).map((clock) => (
          <CardClock key={clock.kind} clock={clock} />
        ))}
      </div>
      <div className={classes.foot}>
        <Readiness {...readiness} as="words" />
        {children}
      </div>
    </div>
  );
}

function CardName({ row, link }: Pick<CardFaceProps, 'row' | 'link'>) {
  const name = caseName(row);
  if (link === undefined) return <span className={classes.name}>{name}</span>;
  return (
    <Link
      to="/cases/$id"
      params={{ id: row.id }}
      className={classes.name}
      aria-describedby={KEYS_ID}
      draggable={false}
      data-card-link=""
      {...link}
    >
      {name}
    </Link>
  );
}
