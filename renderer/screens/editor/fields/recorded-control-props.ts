import type { Draft, DraftPath } from '../draft/draft.ts';

/** What every control of a recorded value is given. */
export type RecordedControlProps = {
  readonly id: string;
  readonly label: string;
  readonly path: DraftPath;
  readonly item: Draft;
  readonly span: number;
  /** Writes a place of the item, such as its value. */
  readonly write: (inner: DraftPath, value: Draft) => void;
  readonly onValue: (value: Draft) => void;
  readonly onUnknown: () => void;
};
