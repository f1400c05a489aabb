import type { DraftKeeping } from './draft/use-draft-keeper.ts';
import type { EditorState } from './draft/editor-state.ts';
import { DuplicateNotice } from './duplicates/DuplicateNotice.tsx';
import { EditorNotice } from './EditorNotice.tsx';
import { KeepFailedNotice } from './notices/KeepFailedNotice.tsx';
import { RecoveryNotice } from './notices/RecoveryNotice.tsx';
import { StandingNotice } from './notices/StandingNotice.tsx';
import type { Saving } from './use-save-case.ts';

type EditorNoticesProps = {
  readonly id: string | undefined;
  readonly storeKey: string;
  readonly state: EditorState;
  readonly saving: Saving;
  readonly keeping: DraftKeeping;
};

/** Everything that must be known of the draft and the case before going on; nothing fades away. */
export function EditorNotices({ id, storeKey, state, saving, keeping }: EditorNoticesProps) {
  return (
    <>
      {id !== undefined && <StandingNotice id={id} />}
      <KeepFailedNotice keeping={keeping} />
      <RecoveryNotice id={id} storeKey={storeKey} saving={saving} />
      <EditorNotice id={id} state={state} saving={saving} />
      <DuplicateNotice id={id} state={state} />
    </>
  );
}
