import type { Draft, DraftPath } from '../draft/draft.ts';

/** What every control of a recorded value is given. */
export type RecordedControlProps = {
  readonly id: string;
  readonly label: string;
  readonly path: DraftPath;
  readonly item: Draft;
  readonly span: number;
  readonly onValue: (value: Draft) => void;
  readonly onUnknown: () => void;
};
