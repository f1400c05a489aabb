import { UnknownReason as Reason } from '#shared/domain/recorded';

import { TEXT } from '../../../text/text.ts';
import type { Draft, DraftPath } from '../draft/draft.ts';
import classes from './Field.module.css';
import { Segments } from './Segments.tsx';
import { useDraftAt, useEdit } from './editor-context.ts';
import { focusInside } from './focus-entry.ts';

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

/** Where the reasons of an item stand. */
export function reasonId(id: string): string {
  return `${id}-why`;
}

/** Why something is not known. */
export function UnknownReason({ id, label, path, reasonKey = 'unknown' }: UnknownReasonProps) {
  const reason = useDraftAt([...path, reasonKey]);
  const edit = useEdit();

  function pick(picked: Draft): void {
    edit([...path, reasonKey], picked);
    // Without a reason the entry itself stands here again.
    if (picked === undefined) focusInside(`${id}-field`);
  }

  return (
    <div id={reasonId(id)} className={classes.reason}>
      <span id={`${id}-reason`} className={classes.hidden}>
        {TEXT.editor.field.whyUnknown(label)}
      </span>
      <Segments
        labelId={`${id}-reason`}
        label={label}
        look="reasons"
        options={REASONS}
        value={reason}
        onPick={pick}
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
      // While there is an entry, a key in it does the same.
      tabIndex={isUnknown ? 0 : -1}
      className={classes.unknown}
      aria-pressed={isUnknown}
      aria-label={TEXT.editor.field.unknownOf(label)}
      onClick={onToggle}
    >
      {TEXT.editor.field.unknown}
    </button>
  );
}
