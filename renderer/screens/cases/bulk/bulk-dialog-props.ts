import type { CaseSummary } from '#shared/contract/case-summary';

import type { Said } from '../../../components/act-status/said.ts';

/** A dialog that is mounted while it is open, so that it always starts empty. */
export type BulkDialogProps = {
  readonly rows: readonly CaseSummary[];
  readonly onClose: () => void;
  /** Closes the dialog and does it. */
  readonly onAct: (act: () => Promise<Said>) => void;
};
