import { Link } from '@tanstack/react-router';

import type { PossibleDuplicate } from '#shared/contract/cases';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './DuplicateList.module.css';

type DuplicateListProps = { readonly duplicates: readonly PossibleDuplicate[] };

const TEXTS = TEXT.editor.duplicate;

const BECAUSE: Readonly<Record<PossibleDuplicate['because'][number], string>> = {
  'same-identifier': TEXTS.sameNumber,
  'same-name-and-birth-date': TEXTS.sameNameAndBirth,
};

/** The cases that may be of the same patient, why, and the way to each. */
export function DuplicateList({ duplicates }: DuplicateListProps) {
  return (
    <ul className={classes.list}>
      {duplicates.map(({ case: row, because }) => (
        <li key={row.id}>
          <Link to="/cases/$id" params={{ id: row.id }} className={classes.link}>
            {TEXTS.open(caseName(row))}
          </Link>
          <span>
            {[
              ...because.map((reason) => BECAUSE[reason]),
              ...(row.archived ? [TEXTS.archived] : []),
            ].join(', ')}
          </span>
          <span className={classes.diagnosis}>{row.diagnosis}</span>
        </li>
      ))}
    </ul>
  );
}
