import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import type { PossibleDuplicate } from '#shared/contract/cases';

import { caseName } from '../../../components/case-name/case-name.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { bornText, numberText } from '../list/row-text.ts';
import type { ImportOutcome } from './import-outcome.ts';
import classes from './ImportReport.module.css';
import type { Importing } from './use-import-cases.ts';

type DuplicateLineProps = {
  readonly outcome: Extract<ImportOutcome, { readonly kind: 'duplicate' }>;
  readonly index: number;
  readonly importing: Importing;
};

const TEXTS = TEXT.cases.import;

/** A file whose patient may be here already: whose it may be and why, and what to do with it. */
export function DuplicateLine({ outcome, index, importing }: DuplicateLineProps) {
  const { fileName, of, isAdding } = outcome;
  return (
    <div className={classes.line} data-kind="duplicate">
      <Glyph kind="caution" />
      <div>
        <b>{fileName}</b> {TEXTS.duplicate}
        <ul>
          {of.map((duplicate) => (
            <DuplicateOf key={duplicate.case.id} duplicate={duplicate} />
          ))}
        </ul>
        <div className={classes.choices}>
          <Button
            variant="default"
            disabled={isAdding}
            aria-label={`${TEXTS.addAnother}: ${fileName}`}
            onClick={() => importing.add(index)}
          >
            {isAdding ? TEXTS.adding : TEXTS.addAnother}
          </Button>
          <Button
            variant="default"
            disabled={isAdding}
            aria-label={`${TEXTS.leaveOut}: ${fileName}`}
            onClick={() => importing.leaveOut(index)}
          >
            {TEXTS.leaveOut}
          </Button>
        </div>
      </div>
    </div>
  );
}

function DuplicateOf({ duplicate }: { readonly duplicate: PossibleDuplicate }) {
  const row = duplicate.case;
  const name = caseName(row);
  const { born, number } = TEXT.cases.list.columns;
  const who = `${name}, ${born} ${bornText(row)}, ${number} ${numberText(row)}`;
  return (
    <li>
      {TEXTS.may(who, TEXTS.because(duplicate.because))}
      {'. '}
      <Link to="/cases/$id" params={{ id: row.id }} aria-label={TEXTS.openNamed(name)}>
        {TEXTS.openExisting}
      </Link>
    </li>
  );
}
