import { TEXT } from '../../../text/text.ts';
import { DerivationPopover } from '../../../components/derivation/DerivationPopover.tsx';
import { ScoreValue } from '../../../components/scores/ScoreValue.tsx';
import { scoreName } from '../../../components/scores/score-groups.ts';
import type { DraftPath } from '../draft/draft.ts';
import { useLiveScores } from '../panel/preview-context.ts';
import classes from './ScoreStrip.module.css';
import { scoresBeside } from './scores-beside.ts';

type ScoreStripProps = {
  readonly score: string;
  /** Where the field stands: inside a lesion or a tumour only its own score is shown. */
  readonly path: DraftPath;
};

/** What the entries around it add up to, changing with every entry. */
export function ScoreStrip({ score, path }: ScoreStripProps) {
  const { rows, isFaulty } = useLiveScores();
  // In a lesion or tumour its own name is already there.
  const isInRow = path.some((key) => typeof key === 'number');
  return scoresBeside(rows, score, path).map((row) => {
    const name = scoreName(row);
    return (
      <div
        key={`${row.id} ${row.field ?? ''}`}
        className={classes.strip}
        data-score={row.id}
        data-state={row.state}
      >
        <span className={classes.title}>{isInRow ? row.label : name}</span>
        <span className={classes.value}>
          <ScoreValue row={row} />
          {isFaulty && <span className={classes.before}>{TEXT.editor.field.beforeFault}</span>}
        </span>
        <DerivationPopover name={name} derivations={[{ name, derivation: row.derivation }]} />
      </div>
    );
  });
}
