import { BoardSheetLoader } from '../../components/board-sheet-data/BoardSheetLoader.tsx';
import { BoardSheetView } from './BoardSheetView.tsx';

type BoardScreenProps = { readonly id: string; readonly revision?: number | undefined };

/** What the board sees of one case revision; leaving the case unmounts all of it. */
export function BoardScreen({ id, revision }: BoardScreenProps) {
  return (
    <BoardSheetLoader key={`${id} ${revision ?? 'latest'}`} id={id} revision={revision}>
      {(loaded) => <BoardSheetView key={`${loaded.id} ${loaded.revision}`} loaded={loaded} />}
    </BoardSheetLoader>
  );
}
