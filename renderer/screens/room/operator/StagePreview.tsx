import type { RoomStage } from '#shared/contract/room';

import { TEXT } from '../../../text/text.ts';
import { pageText, type RoomPage, type RoomSheet } from '../room-pages.ts';
import { RoomScenePreview } from '../RoomScenePreview.tsx';
import classes from './StagePreview.module.css';

const TEXTS = TEXT.operator.stage;

type StagePreviewProps = {
  readonly label: string;
  readonly stage: RoomStage;
  readonly meeting: { readonly name: string; readonly on: string };
  readonly sheet: RoomSheet | undefined;
  /** Pages of the case of the scene; undefined while it is loaded. */
  readonly pages: readonly RoomPage[] | undefined;
};

/** The room's screen in small, with what it is in words. */
export function StagePreview({ label, stage, meeting, sheet, pages }: StagePreviewProps) {
  return (
    <figure className={classes.preview}>
      <figcaption>
        <b>{label}</b> <span>{wordsOf(stage, pages)}</span>
      </figcaption>
      <div className={classes.screen} data-blank={stage.blank}>
        {stage.blank === 'none' && (
          <RoomScenePreview stage={stage} sheet={sheet} meeting={meeting} />
        )}
      </div>
    </figure>
  );
}

/** The scene in words: neither a neutral page nor one that is loading names anybody. */
function wordsOf({ scene }: RoomStage, pages: StagePreviewProps['pages']): string {
  switch (scene.kind) {
    case 'welcome':
      return TEXTS.welcome;
    case 'break':
      return TEXTS.break;
    case 'end':
      return TEXTS.end;
    case 'between':
      return TEXTS.between(scene.item, scene.of);
    case 'case':
      return pages === undefined ? TEXTS.loading : pageText(scene.page, pages);
  }
}
