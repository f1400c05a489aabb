import { UnknownReason as Reason } from '#shared/domain/recorded';

import { TEXT } from '../../../text/text.ts';
import type { DraftPath } from '../draft/draft.ts';
import classes from './Field.module.css';
import { Segments } from './Segments.tsx';
import { useDraftAt, useEdit } from './editor-context.ts';

/** Short enough to stand side by side in half a column. */
const REASON_TEXT: Readonly<Record<Reason, string>> = {
  'not-asked': 'Not asked',
  'not-done': 'Not done',
  pending: 'Pending',
  unavailable: 'Unavailable',
};

const REASONS = Reason.options.map((value) => ({ value, label: REASON_TEXT[value] }));

type UnknownReasonProps = {
  readonly id: string;
  readonly label: string;
  readonly path: DraftPath;
  readonly reasonKey?: string;
};

/** Why something is not known. */
export function UnknownReason({ id, label, path, reasonKey = 'unknown' }: UnknownReasonProps) {
  const reason = useDraftAt([...path, reasonKey]);
  const edit = useEdit();
  return (
    <div className={classes.reason}>
      <span id={`${id}-reason`} className={classes.hidden}>
        {TEXT.editor.field.whyUnknown(label)}
      </span>
      <Segments
        labelId={`${id}-reason`}
        label={label}
        look="reasons"
        options={REASONS}
        value={reason}
        onPick={(picked) => edit([...path, reasonKey], picked)}
      />
    </div>
  );
}

type UnknownToggleProps = {
  readonly label: string;
  readonly isUnknown: boolean;
  readonly onToggle: () => void;
};

/** Says that there is no value, for entries that are typed or chosen from a list. */
export function UnknownToggle({ label, isUnknown, onToggle }: UnknownToggleProps) {
  return (
    <button
      type="button"
      className={classes.unknown}
      aria-pressed={isUnknown}
      aria-label={TEXT.editor.field.unknownOf(label)}
      onClick={onToggle}
    >
      {TEXT.editor.field.unknown}
    </button>
  );
}
