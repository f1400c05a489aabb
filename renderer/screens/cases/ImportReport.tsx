import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './ImportReport.module.css';
import type { ImportOutcome } from './use-import-cases.ts';

const SHOWN = 12;

type ImportReportProps = {
  readonly outcomes: readonly ImportOutcome[];
  readonly onDismiss: () => void;
};

/** What became of each file; faults with their place in the file. Stays until dismissed. */
export function ImportReport({ outcomes, onDismiss }: ImportReportProps) {
  return (
    <output className={classes.status}>
      {outcomes.length > 0 && (
        <section className={classes.report} aria-label="Import">
          <button
            type="button"
            className={classes.dismiss}
            aria-label="Dismiss the report"
            onClick={onDismiss}
          >
            <IconX size="1.0625rem" aria-hidden />
          </button>
          {outcomes.map((outcome, index) => (
            <Outcome key={index} outcome={outcome} />
          ))}
        </section>
      )}
    </output>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  if ('id' in outcome) {
    return (
      <p className={classes.line} data-kind="done">
        <IconCircleCheck size="1.25em" aria-hidden />
        <span>
          <b>{outcome.fileName}</b> imported.{' '}
          <Link to="/cases/$id" params={{ id: outcome.id }}>
            Open the board sheet
          </Link>
        </span>
      </p>
    );
  }
  const { issues } = outcome;
  return (
    <div className={classes.line} data-kind="refused">
      <Glyph kind="stop" />
      <div>
        <b>{outcome.fileName}</b> was not imported: {issues.length}{' '}
        {issues.length === 1 ? 'fault' : 'faults'}. Nothing was added.
        <ul>
          {issues.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              <code>{issue.path}</code> {issue.message}
            </li>
          ))}
        </ul>
        {issues.length > SHOWN && <p>and {issues.length - SHOWN} more</p>}
      </div>
    </div>
  );
}
