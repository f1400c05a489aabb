import { TEXT } from '../../../text/text.ts';
import { type Draft, type DraftPath, wordAt } from '../draft/draft.ts';
import classes from './ImagesField.module.css';
import { ListRowTools } from './ListRowTools.tsx';
import { PlainTextField } from './PlainField.tsx';

type KeyImageRowProps = {
  readonly image: Draft;
  readonly path: DraftPath;
  readonly number: number;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

export function KeyImageRow({ image, path, number, onDuplicate, onRemove }: KeyImageRowProps) {
  const source = `data:${wordAt(image, 'mediaType') ?? ''};base64,${wordAt(image, 'data') ?? ''}`;
  return (
    <div className={classes.image}>
      <img src={source} alt={wordAt(image, 'caption') ?? TEXT.editor.image.noCaption} />
      <div className={classes.caption}>
        <PlainTextField path={[...path, 'caption']} label={TEXT.editor.image.caption} span={24} />
        <p className={classes.burnedIn}>{TEXT.editor.image.burnedIn}</p>
      </div>
      <ListRowTools
        name={TEXT.editor.image.row(number)}
        onDuplicate={onDuplicate}
        onRemove={onRemove}
      />
    </div>
  );
}
