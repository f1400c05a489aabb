import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import type { EditorState } from '../draft/editor-state.ts';
import { DerivedValues } from './DerivedValues.tsx';
import classes from './LivePanel.module.css';
import { LiveFlags } from './LiveFlags.tsx';
import { LiveMissing } from './LiveMissing.tsx';
import type { Preview } from './use-preview.ts';

type LivePanelProps = {
  readonly preview: Preview;
  readonly state: EditorState;
  readonly onGoTo: (section: string) => void;
};

/** What the board sheet will say, changing with every entry. */
export function LivePanel({ preview, state, onGoTo }: LivePanelProps) {
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
          <DerivedValues sheet={sheet} />
          <LiveFlags flags={sheet.evaluation.redFlags} />
          <LiveMissing evaluation={sheet.evaluation} onGoTo={onGoTo} />
        </div>
      )}
    </aside>
  );
}
