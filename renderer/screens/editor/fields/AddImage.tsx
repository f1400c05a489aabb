import { Button, FileButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconPhotoPlus } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { useRef, useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import classes from './ImagesField.module.css';

type AddImageProps = { readonly onFiles: (files: readonly Blob[]) => void };

const TEXTS = TEXT.editor.image;

/** The place where pictures come in: by the button, by Ctrl+V in its investigation, by a drop. */
export function AddImage({ onFiles }: AddImageProps) {
  const [isOver, setIsOver] = useState(false);
  const place = useRef<HTMLFieldSetElement>(null);
  useWindowEvent('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented || !isFor(place.current, event)) return;
    event.preventDefault();
    onFiles(files);
  });

  function drop(event: DragEvent): void {
    setIsOver(false);
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  }

  return (
    // The button inside does the same by keyboard; the frame only widens where a picture may land.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={place}
      className={classes.add}
      data-images
      data-over={isOver}
      aria-label={TEXTS.place}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
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

/** Of several investigations that are open, the one in which the picture was pasted. */
function isFor(place: HTMLElement | null, { target }: Event): boolean {
  const card = place?.closest('[data-open]');
  if (target instanceof Node && card?.contains(target) === true) return true;
  const isInOther = target instanceof Element && target.closest('[data-open]') !== null;
  return !isInOther && document.querySelectorAll('fieldset[data-images]').length === 1;
}
