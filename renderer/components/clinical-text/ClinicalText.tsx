import { clinicalParts } from './clinical-parts.ts';
import classes from './ClinicalText.module.css';

type ClinicalTextProps = { readonly text: string };

/** Running text that may wrap, but never inside a date or between a number and its unit. */
export function ClinicalText({ text }: ClinicalTextProps) {
  return clinicalParts(text).map((part, index) =>
    part.whole ? (
      // Parts never move: their position is their identity.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={classes.whole}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
