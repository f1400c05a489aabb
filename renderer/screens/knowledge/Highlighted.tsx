import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import classes from './Highlighted.module.css';
import { highlightParts } from './search-entries.ts';

type HighlightedProps = { readonly text: string; readonly words: readonly string[] };

/** Text with the searched words marked: underlined, because colour alone says nothing. */
export function Highlighted({ text, words }: HighlightedProps) {
  if (words.length === 0) return <ClinicalText text={text} />;
  return highlightParts(text, words).map((part, index) =>
    part.isFound ? (
      // Parts never move: their position is their identity.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className={classes.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
