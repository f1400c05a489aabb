import { Button, CloseButton } from '@mantine/core';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { IdentifiersNeeded } from '../../../components/identifier-switch/IdentifiersNeeded.tsx';
import { TEXT } from '../../../text/text.ts';
import { countOf } from './import-outcome.ts';
import classes from './ImportReport.module.css';
import { OutcomeLine } from './OutcomeLine.tsx';
import type { Importing } from './use-import-cases.ts';

const TEXTS = TEXT.cases.import;
/** From so many files on, the ones that simply came in are folded into one line. */
const FOLD_FROM = 6;

/** What became of each file; faults with their place in it. Stays until dismissed. */
export function ImportReport({ importing }: { readonly importing: Importing }) {
  const { progress, outcomes } = importing;
  const isHidden = useIdentifierDisplay() === 'hidden';
  return (
    <>
      <output className={classes.status}>
        {progress !== undefined && (
          <div className={classes.line} data-kind="progress">
            <span>
              {TEXTS.progress(
                progress.done,
                progress.total,
                isHidden ? TEXT.privacy.fileWithheld : progress.fileName,
              )}
            </span>
            <progress
              max={progress.total}
              value={progress.done}
              aria-label={TEXTS.report}
              className={classes.progress}
            />
            <Button size="compact-md" variant="default" onClick={importing.cancel}>
              {TEXTS.cancel}
            </Button>
          </div>
        )}
        {outcomes.length > 0 && <p className={classes.summary}>{summaryText(importing)}</p>}
      </output>
      {outcomes.length > 0 &&
        (isHidden ? <IdentifiersNeeded purpose="report" /> : <Report importing={importing} />)}
    </>
  );
}

function Report({ importing }: { readonly importing: Importing }) {
  const { outcomes } = importing;
  const undecided = countOf(outcomes, 'duplicate');
  const entries = outcomes.map((outcome, index) => ({ outcome, index }));
  const isFolded = countOf(outcomes, 'imported') >= FOLD_FROM;
  const folded = entries.filter(({ outcome }) => isFolded && outcome.kind === 'imported');
  const shown = entries.filter((entry) => !folded.includes(entry));
  return (
    <section className={classes.report} aria-label={TEXTS.report}>
      {undecided === 0 && (
        <CloseButton
          className={classes.dismiss}
          aria-label={TEXTS.dismiss}
          onClick={importing.dismiss}
        />
      )}
      {undecided > 1 && (
        <Button variant="default" onClick={importing.leaveAllOut}>
          {TEXTS.leaveAllOut(undecided)}
        </Button>
      )}
      {shown.map(({ outcome, index }) => (
        <OutcomeLine key={index} outcome={outcome} index={index} importing={importing} />
      ))}
      {folded.length > 0 && (
        <details className={classes.folded}>
          <summary>{TEXTS.importedNames(folded.length)}</summary>
          {folded.map(({ outcome, index }) => (
            <OutcomeLine key={index} outcome={outcome} index={index} importing={importing} />
          ))}
        </details>
      )}
    </section>
  );
}

function summaryText({ outcomes }: Importing): string {
  return TEXTS.summary(
    countOf(outcomes, 'imported'),
    countOf(outcomes, 'refused'),
    countOf(outcomes, 'duplicate'),
    countOf(outcomes, 'left-out') + countOf(outcomes, 'cancelled'),
  );
}
