import type { DraftKeeping } from './draft/use-draft-keeper.ts';
import type { EditorState } from './draft/editor-state.ts';
import { DuplicateNotice } from './duplicates/DuplicateNotice.tsx';
import { EditorNotice } from './EditorNotice.tsx';
import { KeepFailedNotice } from './notices/KeepFailedNotice.tsx';
import { OvertakenNotice } from './notices/OvertakenNotice.tsx';
import { RecoveryNotice } from './notices/RecoveryNotice.tsx';
import { StandingNotice } from './notices/StandingNotice.tsx';
import type { Saving } from './use-save-case.ts';
import type { Standing } from './use-standing.ts';

type EditorNoticesProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
  readonly keeping: DraftKeeping;
  readonly standing: Standing | undefined;
};

/** Everything that must be known of the draft and the case before going on; nothing fades away. */
export function EditorNotices(props: EditorNoticesProps) {
  const { id, state, saving, keeping, standing } = props;
  return (
    <>
      {id !== undefined && <StandingNotice id={id} standing={standing} />}
      <KeepFailedNotice keeping={keeping} />
      <RecoveryNotice id={id} state={state} saving={saving} />
      <OvertakenNotice state={state} saving={saving} keeping={keeping} standing={standing} />
      <EditorNotice id={id} state={state} saving={saving} />
      <DuplicateNotice id={id} state={state} />
    </>
  );
}
