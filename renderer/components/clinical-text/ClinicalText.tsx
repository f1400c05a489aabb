import { clinicalParts } from './clinical-parts.ts';
import classes from './ClinicalText.module.css';

type ClinicalTextProps = { readonly text: string };

/** Running text that wraps neither inside a date nor a quantity, nor right before a middle dot. */
export function ClinicalText({ text }: ClinicalTextProps) {
  return clinicalParts(text.replaceAll(' · ', '\u00A0· ')).map((part, index) =>
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
