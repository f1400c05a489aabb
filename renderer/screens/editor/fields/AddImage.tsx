import { Button, FileButton } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import type { ClipboardEvent, DragEvent } from 'react';
import { useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import classes from './ImagesField.module.css';

type AddImageProps = { readonly onFiles: (files: readonly Blob[]) => void };

const TEXTS = TEXT.editor.image;

/** The place where pictures come in: by the button, by Ctrl+V while it has the focus, by a drop. */
export function AddImage({ onFiles }: AddImageProps) {
  const [isOver, setIsOver] = useState(false);

  function take(event: ClipboardEvent | DragEvent, transfer: DataTransfer): void {
    const files = [...transfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onFiles(files);
  }

  return (
    // The button inside does the same by keyboard; the frame only widens where a picture may land.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={classes.add}
      data-over={isOver}
      aria-label={TEXTS.place}
      onPaste={(event) => take(event, event.clipboardData)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        take(event, event.dataTransfer);
      }}
    >
      <FileButton accept="image/png,image/jpeg" multiple onChange={onFiles}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconPhotoPlus size="1rem" aria-hidden />}
          >
            {TEXTS.add}
          </Button>
        )}
      </FileButton>
      <span>{TEXTS.hint}</span>
    </fieldset>
  );
}
