import { Button } from '@mantine/core';

import { TEXT } from '../../../../text/text.ts';
import classes from './LabPaste.module.css';
import type { BesideChoice, PasteRow } from './paste-rows.ts';
import type { RowStatus } from './take-over.ts';

type PasteStateProps = {
  readonly row: PasteRow;
  readonly status: RowStatus;
  readonly name: string;
  readonly onChange: (row: PasteRow) => void;
};

const TEXTS = TEXT.entry.labs;
const CHOICES: readonly (readonly [BesideChoice, string])[] = [
  ['keep', TEXTS.keep],
  ['replace', TEXTS.replace],
  ['both', TEXTS.both],
];

const STATES = { new: TEXTS.isNew, same: TEXTS.notNew, 'to-decide': TEXTS.decideHint } as const;

/** How a result stands to the case; where the case says otherwise, somebody chooses. */
export function PasteState({ row, status, name, onChange }: PasteStateProps) {
  if (status.kind !== 'differs') {
    return (
      <span className={classes.state} data-status={status.kind}>
        {STATES[status.kind]}
      </span>
    );
  }
  return (
    <span className={classes.beside}>
      <span>{TEXTS.differs(status.before)}</span>
      {CHOICES.map(([choice, label]) => (
        <Button
          key={choice}
          size="compact-sm"
          variant={row.beside === choice ? 'filled' : 'default'}
          aria-pressed={row.beside === choice}
          aria-label={TEXTS.of(label, name)}
          onClick={() => onChange({ ...row, beside: choice })}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}
