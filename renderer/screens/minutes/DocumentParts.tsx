import type { DocumentPart } from '#shared/report/minutes-model';

import classes from './Minutes.module.css';

type DocumentPartsProps = { readonly parts: readonly DocumentPart[] };

/** Headings with their sentences; several sentences stand as a list. */
export function DocumentParts({ parts }: DocumentPartsProps) {
  return (
    <dl className={classes.parts}>
      {parts.map(({ id, label, lines }) => (
        <div key={id} className={classes.part} data-part={id}>
          <dt>{label}</dt>
          <dd>
            <Lines lines={lines} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const [only] = lines;
  if (lines.length === 1) return <p>{only}</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        // Two sentences may be the same: the place is the identity.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
