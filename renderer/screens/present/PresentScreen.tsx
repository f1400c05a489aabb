import { useNavigate } from '@tanstack/react-router';

import { BoardSheetLoader } from '../../components/board-sheet-data/BoardSheetLoader.tsx';
import { PresentStage } from './PresentStage.tsx';
import classes from './PresentStage.module.css';
import { useFullscreen } from './use-fullscreen.ts';

type PresentScreenProps = { readonly id: string };

/** The case on the meeting-room screen: pages instead of scrolling, readable from five metres. */
export function PresentScreen({ id }: PresentScreenProps) {
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '/cases/$id', params: { id } });
  useFullscreen(leave);

  return (
    <main className={classes.room} tabIndex={-1}>
      <BoardSheetLoader key={id} id={id}>
        {(loaded) => (
          <PresentStage key={`${loaded.id} ${loaded.revision}`} loaded={loaded} onLeave={leave} />
        )}
      </BoardSheetLoader>
    </main>
  );
}
