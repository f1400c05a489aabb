import { useState } from 'react';

import type { KeyImageView } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { Card } from '../Card.tsx';
import { KeyImageDialog } from './KeyImageDialog.tsx';
import classes from './KeyImages.module.css';

type KeyImagesProps = { readonly images: readonly KeyImageView[] };

/** The key images of the case, small, each with its caption and its investigation. */
export function KeyImages({ images }: KeyImagesProps) {
  const [at, setAt] = useState<number | undefined>(undefined);
  if (images.length === 0) return undefined;
  return (
    <Card title={TEXT.board.cards.images.label}>
      <ul className={classes.images}>
        {images.map((image, index) => (
          // Two pictures may have the same caption: the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Thumbnail image={image} onOpen={() => setAt(index)} />
          </li>
        ))}
      </ul>
      <KeyImageDialog images={images} at={at} onMove={setAt} onClose={() => setAt(undefined)} />
    </Card>
  );
}

type ThumbnailProps = { readonly image: KeyImageView; readonly onOpen: () => void };

function Thumbnail({ image, onOpen }: ThumbnailProps) {
  const { caption, of, source } = image;
  const texts = TEXT.board.cards.images;
  return (
    <figure className={classes.figure}>
      {source === undefined ? (
        <p className={classes.withheld}>
          <Glyph kind="unknown" />
          {texts.withheld}
        </p>
      ) : (
        <button
          type="button"
          className={classes.open}
          aria-haspopup="dialog"
          aria-label={texts.open(caption)}
          onClick={onOpen}
        >
          <img src={source} alt="" />
        </button>
      )}
      <KeyImageCaption caption={caption} of={of} />
    </figure>
  );
}

type KeyImageCaptionProps = Pick<KeyImageView, 'caption' | 'of'>;

/** What is to be seen, and on which investigation. */
export function KeyImageCaption({ caption, of }: KeyImageCaptionProps) {
  return (
    <figcaption className={classes.caption}>
      <b>{caption}</b>
      <span>
        <ClinicalText text={of} />
      </span>
    </figcaption>
  );
}
