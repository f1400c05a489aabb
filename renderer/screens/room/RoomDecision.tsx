import type { RoomStage } from '#shared/contract/room';
import { decisionLines } from '#shared/report/decision-lines';
import { BOARD_DECIDES } from '#shared/report/intended-use';

import { TEXT } from '../../text/text.ts';
import type { RoomSheet } from './room-pages.ts';
import classes from './RoomDecision.module.css';

const TEXTS = TEXT.roomStage.decision;

type RoomDecisionProps = {
  readonly sheet: RoomSheet['sheet'];
  readonly readBack: RoomStage['readBack'];
  readonly readBackIs: RoomStage['readBackIs'];
};

/** The decision as it is typed or stands, large enough for everybody to read it back. */
export function RoomDecision({ sheet, readBack, readBackIs = 'typed' }: RoomDecisionProps) {
  const rows = readBack === undefined ? [] : decisionLines(readBack);
  return (
    <div className={classes.decision} data-empty={rows.length === 0}>
      {sheet.question !== undefined && <p className={classes.question}>{sheet.question}</p>}
      <h1>{rows.length === 0 ? TEXTS.title : TEXTS.headings[readBackIs]}</h1>
      {rows.length === 0 && (
        <>
          <p className={classes.empty}>{TEXTS.empty}</p>
          <p>{BOARD_DECIDES}</p>
        </>
      )}
      {rows.length > 0 && (
        <dl>
          {rows.map(({ id, label, texts }) => (
            <div key={id}>
              <dt>{label}</dt>
              {texts.map((text, index) => (
                <dd key={index}>{text}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
