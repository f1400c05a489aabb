import { Button, Group, Modal } from '@mantine/core';
import type { KeyboardEvent } from 'react';

import type { KeyImageView } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../text/text.ts';
import classes from './KeyImageDialog.module.css';
import { imageAfter } from './image-after.ts';

type KeyImageDialogProps = {
  readonly images: readonly KeyImageView[];
  /** Which one is shown; undefined while the dialog is closed. */
  readonly at: number | undefined;
  readonly onMove: (at: number) => void;
  readonly onClose: () => void;
};

/** One picture as large as the window allows; arrow keys turn over, Escape closes. */
export function KeyImageDialog({ images, at, onMove, onClose }: KeyImageDialogProps) {
  const image = at === undefined ? undefined : images[at];

  function turn(event: KeyboardEvent): void {
    const next = at === undefined ? undefined : imageAfter(images, at, event.key);
    if (next !== undefined) onMove(next);
  }

  return (
    <Modal
      opened={image !== undefined}
      onClose={onClose}
      onKeyDown={turn}
      title={image?.caption ?? ''}
      size="min(90rem, 96vw)"
      yOffset="2dvh"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.board.cards.images.close }}
    >
      {image !== undefined && at !== undefined && (
        <LargeImage images={images} image={image} at={at} onMove={onMove} />
      )}
    </Modal>
  );
}

type LargeImageProps = Pick<KeyImageDialogProps, 'images' | 'onMove'> & {
  readonly image: KeyImageView;
  readonly at: number;
};

function LargeImage({ images, image, at, onMove }: LargeImageProps) {
  const texts = TEXT.board.cards.images;
  const before = imageAfter(images, at, 'ArrowLeft');
  const after = imageAfter(images, at, 'ArrowRight');
  return (
    <>
      <p className={classes.of}>{image.of}</p>
      <img className={classes.large} src={image.source} alt={image.caption} />
      <Group justify="space-between" mt="sm">
        <Button
          variant="default"
          disabled={before === undefined}
          onClick={() => onMove(before ?? at)}
        >
          {texts.previous}
        </Button>
        <output>{texts.position(at + 1, images.length)}</output>
        <Button
          variant="default"
          disabled={after === undefined}
          onClick={() => onMove(after ?? at)}
        >
          {texts.next}
        </Button>
      </Group>
    </>
  );
}
