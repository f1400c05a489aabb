import { IconCircleCheck, IconCircleMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { Issue } from '#shared/domain/issue';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { DuplicateLine } from './DuplicateLine.tsx';
import type { ImportOutcome } from './import-outcome.ts';
import classes from './ImportReport.module.css';
import type { Importing } from './use-import-cases.ts';

const TEXTS = TEXT.cases.import;
const SHOWN = 12;

type OutcomeLineProps = {
  readonly outcome: ImportOutcome;
  readonly index: number;
  readonly importing: Importing;
};

/** One file of an import. */
export function OutcomeLine({ outcome, index, importing }: OutcomeLineProps) {
  const { fileName } = outcome;
  switch (outcome.kind) {
    case 'imported':
      return <ImportedLine {...outcome} />;
    case 'refused':
      return <RefusedLine fileName={fileName} issues={outcome.issues} />;
    case 'duplicate':
      return <DuplicateLine outcome={outcome} index={index} importing={importing} />;
    case 'left-out':
      return <QuietLine fileName={fileName} text={TEXTS.leftOut} />;
    case 'cancelled':
      return <QuietLine fileName={fileName} text={TEXTS.cancelled} />;
  }
}

type ImportedLineProps = Extract<ImportOutcome, { readonly kind: 'imported' }>;

function ImportedLine({ fileName, id, decisionsLeftOut }: ImportedLineProps) {
  return (
    <p className={classes.line} data-kind="done">
      <IconCircleCheck size="1.25em" aria-hidden />
      <span>
        <b>{fileName}</b> {TEXTS.imported}{' '}
        {decisionsLeftOut > 0 && `${TEXTS.decisionsLeftOut(decisionsLeftOut)} `}
        <Link to="/cases/$id" params={{ id }}>
          {TEXTS.open}
        </Link>
      </span>
    </p>
  );
}

function QuietLine({ fileName, text }: { readonly fileName: string; readonly text: string }) {
  return (
    <p className={classes.line} data-kind="quiet">
      <IconCircleMinus size="1.25em" aria-hidden />
      <span>
        <b>{fileName}</b> {text}
      </span>
    </p>
  );
}

type RefusedLineProps = { readonly fileName: string; readonly issues: readonly Issue[] };

function RefusedLine({ fileName, issues }: RefusedLineProps) {
  return (
    <div className={classes.line} data-kind="refused">
      <Glyph kind="stop" />
      <div>
        <b>{fileName}</b> {TEXTS.refused(issues.length)}
        <ul>
          {issues.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              <code>{issue.path}</code> {issue.message}
            </li>
          ))}
        </ul>
        {issues.length > SHOWN && <p>{TEXTS.more(issues.length - SHOWN)}</p>}
      </div>
    </div>
  );
}
