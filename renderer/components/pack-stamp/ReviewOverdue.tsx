import { Glyph } from '../glyph/Glyph.tsx';
import { reviewOverdueText } from './pack-stamp-text.ts';
import classes from './ReviewOverdue.module.css';

type ReviewOverdueProps = { readonly reviewBy: string };

/** Stands wherever the pack is named, from the day after its review was due until it is renewed. */
export function ReviewOverdue({ reviewBy }: ReviewOverdueProps) {
  return (
    <p className={classes.overdue}>
      <Glyph kind="caution" />
      <span>{reviewOverdueText(reviewBy)}</span>
    </p>
  );
}
