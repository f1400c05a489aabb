import { IconNotes } from '@tabler/icons-react';
import { useState } from 'react';

import { PartialDate } from '#shared/domain/partial-date';

import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt, type DraftPath } from '../draft/draft.ts';
import { showTypedDate } from '../../../components/typed-date/typed-date.ts';
import classes from './Circumstances.module.css';
import field from './Field.module.css';
import { DateField, PlainTextField } from './PlainField.tsx';
import { controlId, useDraftAt } from './editor-context.ts';
import { focusInside } from './focus-entry.ts';

export type CircumstancesState = {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** F2 in the field: opens and goes in, or closes and goes back to the value. */
  readonly toggleByKey: () => void;
};

/** Open from the start where somebody recorded who said it or a note; a date alone fits beside. */
export function useCircumstances(path: DraftPath): CircumstancesState {
  const item = useDraftAt(path);
  const [isOpen, setIsOpen] = useState(() => needsPanel(item));

  function toggleByKey(): void {
    setIsOpen(!isOpen);
    focusInside(isOpen ? fieldId(path) : panelId(path));
  }

  return { isOpen, toggle: () => setIsOpen((before) => !before), toggleByKey };
}

/** The whole of a field, with its label. */
export function fieldId(path: DraftPath): string {
  return `${controlId(path)}-field`;
}

function panelId(path: DraftPath): string {
  return `${controlId(path)}-circumstances`;
}

/** Also for a date that cannot be read: its fault must not hide in a closed panel. */
function needsPanel(item: Draft): boolean {
  const on = draftAt(item, ['on']);
  const isUnreadable = on !== undefined && !PartialDate.safeParse(on).success;
  return isUnreadable || ['by', 'note'].some((key) => draftAt(item, [key]) !== undefined);
}

type CircumstancesToggleProps = {
  readonly label: string;
  readonly circumstances: CircumstancesState;
};

export function CircumstancesToggle({ label, circumstances }: CircumstancesToggleProps) {
  return (
    <button
      type="button"
      // Out of the way of Tab: F2 in the field does the same.
      tabIndex={-1}
      className={classes.toggle}
      aria-expanded={circumstances.isOpen}
      aria-label={TEXT.editor.field.circumstancesOf(label)}
      aria-keyshortcuts="F2"
      title={TEXT.entry.keys.circumstances}
      onClick={circumstances.toggle}
    >
      <IconNotes size="1rem" stroke={1.7} aria-hidden />
    </button>
  );
}

type CircumstancesDateProps = {
  readonly path: DraftPath;
  readonly circumstances: CircumstancesState;
};

/** The day of an item while the panel that holds it is closed. */
export function CircumstancesDate({ path, circumstances }: CircumstancesDateProps) {
  const on = useDraftAt([...path, 'on']);
  if (circumstances.isOpen || typeof on !== 'string') return undefined;
  return <span className={field.on}>{showTypedDate(on)}</span>;
}

type CircumstancesPanelProps = CircumstancesToggleProps & {
  readonly path: DraftPath;
  /** The date stands beside the value already. */
  readonly ages?: boolean;
  /** A symptom has nobody who recorded it. */
  readonly hasSource?: boolean;
};

/** When and by whom an item was recorded, and a remark. */
export function CircumstancesPanel(props: CircumstancesPanelProps) {
  const { label, path, ages = false, hasSource = true, circumstances } = props;
  if (!circumstances.isOpen) return undefined;
  return (
    <fieldset
      id={panelId(path)}
      className={classes.panel}
      aria-label={TEXT.editor.field.circumstancesOf(label)}
    >
      {!ages && <DateField path={[...path, 'on']} label={TEXT.editor.field.date} span={12} />}
      {hasSource && (
        <PlainTextField path={[...path, 'by']} label={TEXT.editor.field.by} span={ages ? 24 : 12} />
      )}
      <PlainTextField
        path={[...path, 'note']}
        label={TEXT.editor.field.note}
        span={hasSource ? 24 : 12}
      />
    </fieldset>
  );
}
