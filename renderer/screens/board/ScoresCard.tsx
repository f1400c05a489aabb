import type { ScoreRow } from '#shared/report/board-sheet-model';

import { AskAfter } from '../../components/derivation/AskAfter.tsx';
import { ScoreValue } from '../../components/scores/ScoreValue.tsx';
import { scoreGroups, scoreName } from '../../components/scores/score-groups.ts';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './ScoresCard.module.css';

const TEXTS = TEXT.board.cards.scores;

type ScoresCardProps = { readonly rows: readonly ScoreRow[] };

/** The scores of the case on one card. */
export function ScoresCard({ rows }: ScoresCardProps) {
  return (
    <Card title={TEXTS.title} padding="flush">
      <ScoresBody rows={rows} />
    </Card>
  );
}

/** Scores that say something, then those that lack an input, then those that do not apply. */
export function ScoresBody({ rows }: ScoresCardProps) {
  const { said, unknown, idle } = scoreGroups(rows);
  return (
    <>
      {said.length > 0 && (
        <table className={classes.scores}>
          <thead className={classes.hidden}>
            <tr>
              <th>{TEXTS.score}</th>
              <th>{TEXTS.result}</th>
            </tr>
          </thead>
          <tbody>
            {said.map((row) => (
              <Line key={keyOf(row)} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {said.length === 0 && <p className={classes.none}>{TEXTS.none}</p>}
      <Rest title={TEXTS.notComputed} kind="unknown" rows={unknown} />
      <Rest title={TEXTS.notApplicable} kind="idle" rows={idle} />
    </>
  );
}

type LineProps = { readonly row: ScoreRow };

function Line({ row }: LineProps) {
  return (
    <tr data-score={row.id} data-state={row.state}>
      <th scope="row">
        <span>
          <Ask row={row} text={row.label} />
        </span>
        {row.about !== undefined && <span className={classes.about}>{row.about}</span>}
      </th>
      <td>
        <ScoreValue row={row} />
      </td>
    </tr>
  );
}

type RestProps = {
  readonly title: string;
  readonly kind: 'unknown' | 'idle';
  readonly rows: readonly ScoreRow[];
};

/** Scores without a result in one running line, each with its reason behind the button. */
function Rest({ title, kind, rows }: RestProps) {
  if (rows.length === 0) return undefined;
  return (
    <div className={classes.rest} data-kind={kind}>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={keyOf(row)} data-score={row.id} data-state={row.state}>
            {row.needed !== undefined && <b>{TEXTS.about(scoreName(row))}</b>}
            <Ask row={row} text={row.needed ?? scoreName(row)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ask({ row, text }: LineProps & { readonly text: string }) {
  const name = scoreName(row);
  return <AskAfter text={text} name={name} derivations={[{ name, derivation: row.derivation }]} />;
}

function keyOf(row: ScoreRow): string {
  return `${row.id} ${row.field ?? ''}`;
}
