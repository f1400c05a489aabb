import type { AssumedChange } from '#shared/report/what-if-model';

import { BoardSheetLoader } from '../../components/board-sheet-data/BoardSheetLoader.tsx';
import { BoardSheetView } from './BoardSheetView.tsx';

type BoardScreenProps = {
  readonly id: string;
  readonly revision?: number | undefined;
  /** The what-if panel is open, with these values at first. */
  readonly whatIf?: readonly AssumedChange[] | undefined;
};

/** What the board sees of one case revision; leaving the case unmounts all of it. */
export function BoardScreen({ id, revision, whatIf }: BoardScreenProps) {
  return (
    <BoardSheetLoader key={`${id} ${revision ?? 'latest'}`} id={id} revision={revision}>
      {(loaded) => (
        <BoardSheetView key={`${loaded.id} ${loaded.revision}`} loaded={loaded} whatIf={whatIf} />
      )}
    </BoardSheetLoader>
  );
}
