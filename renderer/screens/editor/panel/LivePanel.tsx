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
    <aside className={classes.panel} aria-label="What the board sheet will say">
      <h2 className={classes.title}>What the board sheet will say</h2>
      {failure !== undefined && (
        <p className={classes.failure} role="alert">
          <Glyph kind="stop" />
          <span>Stage, risk and candidates could not be computed ({failure}).</span>
        </p>
      )}
      {faults > 0 && (
        <p className={classes.stale}>
          <Glyph kind="unknown" />
          <span>
            {faults === 1 ? 'One entry is' : `${faults} entries are`} not valid yet: this is how it
            stood before.
          </span>
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
