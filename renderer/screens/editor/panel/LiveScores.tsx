import type { ScoreRow } from '#shared/report/board-sheet-model';

import { scoreGroups, scoreName } from '../../../components/scores/score-groups.ts';
import { ScoreValue } from '../../../components/scores/ScoreValue.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './LivePanel.module.css';

type LiveScoresProps = { readonly scores: readonly ScoreRow[] };

const TEXTS = TEXT.entry.panel;

/** The scores beyond the headline values: those that say something, and those that need more. */
export function LiveScores({ scores }: LiveScoresProps) {
  const { said, unknown } = scoreGroups(scores);
  return (
    <section className={classes.block} aria-label={TEXTS.scores}>
      <h3>{TEXTS.scores}</h3>
      <FoldedScores summary={TEXTS.scoresSaid(said.length)} rows={said} kind="said" />
      <FoldedScores summary={TEXTS.scoresOpen(unknown.length)} rows={unknown} kind="open" />
    </section>
  );
}

type FoldedScoresProps = {
  readonly summary: string;
  readonly rows: readonly ScoreRow[];
  readonly kind: 'said' | 'open';
};

function FoldedScores({ summary, rows, kind }: FoldedScoresProps) {
  if (rows.length === 0) return undefined;
  return (
    <details className={classes.more} data-kind={kind}>
      <summary>{summary}</summary>
      <dl className={classes.scores}>
        {rows.map((row) => (
          <div key={`${row.id} ${row.field ?? ''}`}>
            <dt>{scoreName(row)}</dt>
            <dd>
              <ScoreValue row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
