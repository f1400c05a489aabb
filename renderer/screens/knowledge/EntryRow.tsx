import { Link } from '@tanstack/react-router';

import { ModalityIcon } from '../../components/candidate/ModalityIcon.tsx';
import { EvidenceBadge } from '../../components/evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../../components/evidence-badge/evidence-grade.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { knowledgeAddress } from '../../components/knowledge-link/knowledge-address.ts';
import { CheckBadge } from '../../components/source-check/CheckBadge.tsx';
import type { Entry, EntryMark } from './entry.ts';
import classes from './EntryRow.module.css';
import { Highlighted } from './Highlighted.tsx';
import { folded, snippetOf } from './search-entries.ts';

type EntryRowProps = {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly isChosen: boolean;
  /** The one row the Tab key stops at. */
  readonly isStop: boolean;
};

/** One entry of a list; where the search found it in what is not shown, a few words of that. */
export function EntryRow({ entry, words, isChosen, isStop }: EntryRowProps) {
  const snippet = hiddenSnippet(entry, words);
  return (
    <li>
      <Link
        {...knowledgeAddress(entry)}
        className={classes.row}
        data-entry-row=""
        tabIndex={isStop ? 0 : -1}
        activeProps={{ 'aria-current': undefined }}
        aria-current={isChosen ? 'true' : undefined}
      >
        {entry.mark !== undefined && (
          <span className={classes.mark}>
            <Mark mark={entry.mark} />
          </span>
        )}
        <span className={classes.words}>
          <span className={classes.title}>
            <Highlighted text={entry.title} words={words} />
          </span>
          {entry.line !== '' && (
            <span className={classes.line}>
              <Highlighted text={entry.line} words={words} />
            </span>
          )}
          {snippet !== undefined && (
            <span className={classes.snippet}>
              <Highlighted text={snippet} words={words} />
            </span>
          )}
          {entry.check !== undefined && <CheckBadge check={entry.check} />}
          {entry.printed !== '' && <span className={classes.printed}>{entry.printed}</span>}
        </span>
      </Link>
    </li>
  );
}

function Mark({ mark }: { readonly mark: EntryMark }) {
  switch (mark.kind) {
    case 'glyph':
      return <Glyph kind={mark.glyph} />;
    case 'level':
      return <EvidenceBadge grade={gradeOfLevel(mark.level)} show="letter" />;
    case 'modality':
      return <ModalityIcon modality={mark.modality} />;
  }
}

/** Around the first word that is found, but not in what the row shows. */
function hiddenSnippet(entry: Entry, words: readonly string[]): string | undefined {
  const shown = folded(`${entry.title} ${entry.line}`);
  const hidden = words.find((word) => !shown.includes(word));
  return hidden === undefined ? undefined : snippetOf(entry.text, hidden);
}
