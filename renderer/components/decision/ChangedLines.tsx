import type { ChangedLine } from '#shared/report/decision-lines';

import { TEXT } from '../../text/text.ts';
import classes from './ChangedLines.module.css';

const TEXTS = TEXT.operator.decide.standing;

type ChangedLinesProps = { readonly changes: readonly ChangedLine[]; readonly caption: string };

/** What a correction of a decision changes: before and after, part by part. */
export function ChangedLines({ changes, caption }: ChangedLinesProps) {
  return (
    <table className={classes.changes}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXTS.part}</th>
          <th scope="col">{TEXTS.before}</th>
          <th scope="col">{TEXTS.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before.join('; ') || TEXTS.nothing}</td>
            <td>{after.join('; ') || TEXTS.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
