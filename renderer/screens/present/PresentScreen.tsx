import { BoardSheetLoader } from '../../components/board-sheet-data/BoardSheetLoader.tsx';
import { PresentStage } from './PresentStage.tsx';
import classes from './PresentStage.module.css';

type PresentScreenProps = { readonly id: string };

/** The case on the meeting-room screen: pages instead of scrolling, readable from five metres. */
export function PresentScreen({ id }: PresentScreenProps) {
  return (
    <div className={classes.room}>
      <BoardSheetLoader key={id} id={id}>
        {(loaded) => <PresentStage key={`${loaded.id} ${loaded.revision}`} loaded={loaded} />}
      </BoardSheetLoader>
    </div>
  );
}
