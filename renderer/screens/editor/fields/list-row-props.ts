import type { Draft, DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import type { RenderField } from './render-field.ts';

/** What a row of a list is given, whether it is drawn as a line or as a card. */
export type ListRowProps = {
  readonly field: Extract<Field, { kind: 'list' }>;
  readonly path: DraftPath;
  readonly row: Draft;
  readonly number: number;
  readonly isOpen: boolean;
  readonly renderField: RenderField;
  readonly onToggle: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Enter in a field of one line: to the next row, or to a new one behind the last. */
  readonly onEnter: () => void;
};
