import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './ExportDialog.module.css';
import type { ExportState } from './use-export.ts';

type ExportStatusProps = { readonly state: ExportState };

const TEXTS = TEXT.minutes.dialog;

/** How far the export is, and what became of it. */
export function ExportStatus({ state }: ExportStatusProps) {
  return (
    <>
      <output className={classes.status}>
        {state.kind === 'running' && <Running {...state} />}
        {state.kind === 'done' && <p>{TEXTS.done(state.fileName)}</p>}
        {state.kind === 'cancelled' && <p>{TEXTS.cancelled}</p>}
      </output>
      {state.kind === 'failed' && (
        <p role="alert" className={classes.failed}>
          <Glyph kind="stop" />
          {TEXTS.failed} {TEXT.minutes.refusal(state.code)}
        </p>
      )}
    </>
  );
}

type RunningProps = Extract<ExportState, { readonly kind: 'running' }>;

function Running({ done, total }: RunningProps) {
  return (
    <>
      <p>{TEXTS.progress(done, total)}</p>
      <progress
        className={classes.progress}
        aria-label={TEXTS.running}
        {...(total === 0 ? {} : { max: total, value: done })}
      />
    </>
  );
}
