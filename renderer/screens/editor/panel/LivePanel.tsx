import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import type { EditorState } from '../draft/editor-state.ts';
import { DerivedValues } from './DerivedValues.tsx';
import classes from './LivePanel.module.css';
import { LiveCandidates } from './LiveCandidates.tsx';
import { LiveFlags } from './LiveFlags.tsx';
import { LiveMissing } from './LiveMissing.tsx';
import { LiveReadiness } from './LiveReadiness.tsx';
import { LiveScores } from './LiveScores.tsx';
import type { Preview } from './use-preview.ts';
import { useSectionKeys } from './use-section-keys.ts';

type LivePanelProps = {
  readonly preview: Preview;
  readonly state: EditorState;
  readonly onGoTo: (section: string) => void;
};

/** What the board sheet will say, changing with every entry. */
export function LivePanel({ preview, state, onGoTo }: LivePanelProps) {
  useSectionKeys(onGoTo);
  const { sheet, failure } = preview;
  const faults = state.check.issues.length;
  return (
    <aside className={classes.panel} aria-label={TEXT.editor.field.panel}>
      <h2 className={classes.title}>{TEXT.editor.field.panel}</h2>
      {failure !== undefined && (
        <p className={classes.failure} role="alert">
          <Glyph kind="stop" />
          <span>{TEXT.editor.field.notComputed(failure)}</span>
        </p>
      )}
      {faults > 0 && (
        <p className={classes.stale}>
          <Glyph kind="unknown" />
          <span>{TEXT.editor.field.notValidYet(faults)}</span>
        </p>
      )}
      {sheet !== undefined && (
        <div className={classes.content} data-stale={faults > 0} aria-live="polite">
          <p className={classes.question} data-empty={sheet.question === undefined}>
            {sheet.question ?? TEXT.entry.panel.noQuestion}
          </p>
          <LiveReadiness readiness={sheet.readiness} onGoTo={onGoTo} />
          <LiveFlags flags={sheet.evaluation.redFlags} />
          <DerivedValues sheet={sheet} />
          <LiveScores scores={sheet.scores} />
          <LiveCandidates sheet={sheet} />
          <LiveMissing evaluation={sheet.evaluation} onGoTo={onGoTo} />
        </div>
      )}
    </aside>
  );
}
