import { TEXT } from '../../text/text.ts';
import { EvidenceBadge } from './EvidenceBadge.tsx';
import classes from './EvidenceBadge.module.css';
import type { EvidenceGrade } from './evidence-grade.ts';

type EvidenceLegendProps = { readonly grades: readonly EvidenceGrade[] };

/** What the letters mean, once per screen. */
export function EvidenceLegend({ grades }: EvidenceLegendProps) {
  return (
    <ul className={classes.legend} aria-label={TEXT.common.evidence.legend}>
      {grades.map((grade) => (
        <li key={grade}>
          <EvidenceBadge grade={grade} show="word" />
        </li>
      ))}
    </ul>
  );
}
