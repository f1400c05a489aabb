import { useState } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { type Draft, type DraftPath, draftAt, rowsOf } from '../draft/draft.ts';
import { withoutRow, withRow } from '../draft/list-edits.ts';
import { AddImage } from './AddImage.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import classes from './ImagesField.module.css';
import { KeyImageRow } from './KeyImageRow.tsx';
import { readKeyImage } from './read-key-image.ts';
import { RemovedRow } from './RemovedRow.tsx';
import { controlId, useDraftAt, useEdit, useEditorStore, useFault } from './editor-context.ts';

type ImagesFieldProps = { readonly label: string; readonly path: DraftPath };

const TEXTS = TEXT.editor.image;

/** Still pictures as PNG or JPEG, chosen, pasted or dropped, each with a caption. */
export function ImagesField({ label, path }: ImagesFieldProps) {
  const id = controlId(path);
  const images = rowsOf(useDraftAt(path));
  const store = useEditorStore();
  const edit = useEdit();
  const fault = useFault(path, 'text');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [before, setBefore] = useState<readonly Draft[] | undefined>(undefined);

  async function add(files: readonly Blob[]): Promise<void> {
    setRefused(undefined);
    // The way back is to the list without what comes now.
    setBefore(undefined);
    for (const file of files) {
      const image = await readKeyImage(file);
      if (!image.ok) setRefused(image.error);
      // Drawing anew takes a moment: the list is read again, so that none is lost.
      else edit(path, [...rowsOf(draftAt(store.read().draft, path)), image.value]);
    }
  }

  function remove(index: number): void {
    setRefused(undefined);
    setBefore(images);
    edit(path, withoutRow(images, index));
  }

  return (
    <FieldFrame
      id={id}
      label={label}
      labelled="group"
      span={24}
      fault={images.length === 0 ? fault : undefined}
    >
      <div className={classes.images}>
        <Pictures images={images} path={path} onRemove={remove} />
        {before !== undefined && (
          <RemovedRow
            id={`${id}-undo`}
            text={TEXTS.removed}
            onUndo={() => {
              edit(path, before);
              setBefore(undefined);
            }}
            onDismiss={() => setBefore(undefined)}
          />
        )}
      </div>
      <AddImage onFiles={(files) => void add(files)} />
      <Refusal text={refused} />
    </FieldFrame>
  );
}

/** Said also while somebody is in a caption: what was given did not arrive. */
function Refusal({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert">
      {text !== undefined && (
        <p className={classes.refused}>
          <Glyph kind="caution" />
          {text}
        </p>
      )}
    </div>
  );
}

type PicturesProps = {
  readonly images: readonly Draft[];
  readonly path: DraftPath;
  readonly onRemove: (index: number) => void;
};

function Pictures({ images, path, onRemove }: PicturesProps) {
  const edit = useEdit();
  return images.map((image, index) => (
    <KeyImageRow
      key={index}
      image={image}
      path={[...path, index]}
      number={index + 1}
      onDuplicate={() => edit(path, withRow(images, index, image))}
      onRemove={() => onRemove(index)}
    />
  ));
}
