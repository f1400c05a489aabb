import { useElementSize } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';

import type { RoomStage } from '#shared/contract/room';
import { roomTypePx } from '#shared/domain/room-type-size';

import { pictureInEm } from './room-fit.ts';
import classes from './RoomFrame.module.css';

type RoomFrameProps = {
  readonly stage: Pick<RoomStage, 'room' | 'theme' | 'blank'>;
  readonly children: ReactNode;
};

/**
 * A 16:9 picture as large as its place allows. Its sizes are in rem of the room's type, which one
 * factor scales to the place: the preview is the presenter's window, only smaller.
 */
export function RoomFrame({ stage, children }: RoomFrameProps) {
  const { ref, width, height } = useElementSize();
  const picture = pictureInEm(roomTypePx(stage.room));
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const zoom = Math.min(width / (picture.width * rem), height / (picture.height * rem));
  const style: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    zoom,
    width: `${picture.width}rem`,
    height: `${picture.height}rem`,
    '--page-height': `${picture.height - 6}rem`,
  };
  return (
    <div ref={ref} className={classes.frame} data-blank={stage.blank}>
      {stage.blank === 'none' && zoom > 0 && (
        <div className={classes.picture} data-room-theme={stage.theme} style={style}>
          {children}
        </div>
      )}
    </div>
  );
}
