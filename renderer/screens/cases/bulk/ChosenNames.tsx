import type { CaseSummary } from '#shared/contract/case-summary';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './ChosenNames.module.css';

const SHOWN = 8;

/** Whom an act is about, by name: nobody acts on a case that is out of view without seeing it. */
export function ChosenNames({ rows }: { readonly rows: readonly CaseSummary[] }) {
  const names = rows.slice(0, SHOWN).map((row) => caseName(row));
  return (
    <p className={classes.names}>
      {TEXT.cases.bulk.names(names, Math.max(0, rows.length - SHOWN))}
    </p>
  );
}
