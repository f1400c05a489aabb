import { Button, FileButton } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { type Draft, type DraftPath, rowsOf } from '../draft/draft.ts';
import { withoutRow, withRow } from '../draft/list-edits.ts';
import { FieldFrame } from './FieldFrame.tsx';
import classes from './ImagesField.module.css';
import { KeyImageRow } from './KeyImageRow.tsx';
import { readKeyImage } from './read-key-image.ts';
import { RemovedRow } from './RemovedRow.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

type ImagesFieldProps = { readonly label: string; readonly path: DraftPath };

/** Still pictures as PNG or JPEG, each with a caption. */
export function ImagesField({ label, path }: ImagesFieldProps) {
  const id = controlId(path);
  const images = rowsOf(useDraftAt(path));
  const edit = useEdit();
  const fault = useFault(path, 'text');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [before, setBefore] = useState<readonly Draft[] | undefined>(undefined);

  async function add(file: File): Promise<void> {
    const image = await readKeyImage(file);
    setRefused(image.ok ? undefined : image.error);
    if (image.ok) edit(path, [...images, image.value]);
  }

  function remove(index: number): void {
    setBefore(images);
    edit(path, withoutRow(images, index));
  }

  function restore(): void {
    edit(path, before);
    setBefore(undefined);
  }

  const shownFault = refused ?? (images.length === 0 ? fault : undefined);
  return (
    <FieldFrame id={id} label={label} labelled="group" span={24} fault={shownFault}>
      <div className={classes.images}>
        {images.map((image, index) => (
          <KeyImageRow
            key={index}
            image={image}
            path={[...path, index]}
            number={index + 1}
            onDuplicate={() => edit(path, withRow(images, index, image))}
            onRemove={() => remove(index)}
          />
        ))}
        {before !== undefined && (
          <RemovedRow
            id={`${id}-undo`}
            text="Image removed"
            onUndo={restore}
            onDismiss={() => setBefore(undefined)}
          />
        )}
      </div>
      <AddImage onFile={(file) => void add(file)} />
    </FieldFrame>
  );
}

function AddImage({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <FileButton accept="image/png,image/jpeg" onChange={(file) => file !== null && onFile(file)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          leftSection={<IconPhotoPlus size="1rem" aria-hidden />}
        >
          Add image
        </Button>
      )}
    </FileButton>
  );
}
