import { momentText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './HistoryScreen.module.css';

export type RevisionEntry = {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** The meeting it was corrected in. */
  readonly correctedIn?: string | undefined;
  /** Who said there what is right. */
  readonly because?: string | undefined;
};

type RevisionListProps = {
  readonly revisions: readonly RevisionEntry[];
  readonly open: number;
  readonly locked: number | undefined;
  readonly onOpen: (revision: number) => void;
};

const TEXTS = TEXT.history;

/** The revisions, newest first; one of them is looked at. */
export function RevisionList({ revisions, open, locked, onOpen }: RevisionListProps) {
  return (
    <nav className={classes.list} aria-label={TEXTS.revisions}>
      <ul>
        {revisions.map(({ revision, savedAt, savedBy, correctedIn, because }, index) => (
          <li key={revision}>
            <button
              type="button"
              aria-current={revision === open ? 'true' : undefined}
              onClick={() => onOpen(revision)}
            >
              <b>{TEXTS.revision(revision)}</b>
              {index === 0 && <span className={classes.mark}>{TEXTS.latest}</span>}
              {revision === locked && <span className={classes.mark}>{TEXTS.locked}</span>}
              {correctedIn !== undefined && (
                <span className={classes.mark}>{TEXTS.correctedInMeeting}</span>
              )}
              <span className={classes.who}>{TEXTS.savedBy(momentText(savedAt), savedBy)}</span>
              {because !== undefined && (
                <span className={classes.who} data-free-text>
                  {because}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
