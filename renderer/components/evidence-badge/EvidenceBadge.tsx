import { TEXT } from '../../text/text.ts';
import classes from './EvidenceBadge.module.css';
import { GRADE_TEXT, type EvidenceGrade } from './evidence-grade.ts';

type EvidenceBadgeProps = {
  readonly grade: EvidenceGrade | undefined;
  /** The word is always in the accessible name; `letter` hides it where a legend is in view. */
  readonly show: 'letter' | 'word';
};

/** Letter for the kind of source, with falling ink from randomised to expert. */
export function EvidenceBadge({ grade, show }: EvidenceBadgeProps) {
  if (grade === undefined) {
    return (
      <span className={classes.badge}>
        <span className={classes.letter} data-grade="none" aria-hidden>
          –
        </span>
        <span className={classes.hidden}>{TEXT.common.evidence.none}</span>
      </span>
    );
  }
  return (
    <span className={classes.badge} title={GRADE_TEXT[grade]}>
      <span className={classes.letter} data-grade={grade}>
        {grade}
      </span>
      <span className={show === 'word' ? classes.word : classes.hidden}>{GRADE_TEXT[grade]}</span>
    </span>
  );
}
