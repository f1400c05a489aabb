import type { ScoreRow } from '#shared/report/board-sheet-model';

import { AskAfter } from '../derivation/AskAfter.tsx';
import { ScoreValue } from '../scores/ScoreValue.tsx';
import { scoreName } from '../scores/score-groups.ts';
import { TEXT } from '../../text/text.ts';
import type { PresentPage } from './present-pages.ts';
import classes from './ScoresPage.module.css';

type ScoresPageProps = { readonly page: Extract<PresentPage, { kind: 'scores' }> };

/** What the scores say, each with how it was computed one press away. */
export function ScoresPage({ page: { columns, open } }: ScoresPageProps) {
  return (
    <div className={classes.scores}>
      <h1>{TEXT.present.scores.title}</h1>
      <div className={classes.columns}>
        {columns.map((rows) => (
          <table key={keyOf(rows[0])} className={classes.column}>
            <tbody>
              {rows.map((row) => (
                <Line key={keyOf(row)} row={row} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {open.length > 0 && (
        <p className={classes.open}>
          <b>{TEXT.present.scores.open}</b> {open.join(', ')}
        </p>
      )}
    </div>
  );
}

function Line({ row }: { readonly row: ScoreRow }) {
  const name = scoreName(row);
  return (
    <tr>
      <th scope="row">
        <AskAfter
          text={row.label}
          name={name}
          derivations={[{ name, derivation: row.derivation }]}
        />
        {row.about !== undefined && <span className={classes.about}>{row.about}</span>}
      </th>
      <td>
        <ScoreValue row={row} />
      </td>
    </tr>
  );
}

function keyOf(row: ScoreRow | undefined): string {
  return `${row?.id ?? ''} ${row?.field ?? ''}`;
}
