import classes from './ActStatus.module.css';
import { SaidLine } from './SaidLine.tsx';
import type { Acts } from './use-acts.ts';

/** What the last act came to, with the way back; it stays until somebody dismisses it. */
export function ActStatus({ acts: { said, isRunning, undo, dismiss } }: { readonly acts: Acts }) {
  return (
    <output className={classes.status}>
      {said !== undefined && (
        <SaidLine said={said} isRunning={isRunning} onUndo={undo} onDismiss={dismiss} />
      )}
    </output>
  );
}
