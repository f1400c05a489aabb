import type { KeyImageView } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../text/text.ts';
import { KeyImageCaption } from '../images/KeyImages.tsx';
import { PrintedCard } from './PrintedCard.tsx';
import classes from './PrintedSheet.module.css';

type PrintedImagesProps = { readonly images: readonly KeyImageView[] };

/** The key images, small, each with its caption. */
export function PrintedImages({ images }: PrintedImagesProps) {
  if (images.length === 0) return undefined;
  const texts = TEXT.board.cards.images;
  return (
    <PrintedCard title={texts.label}>
      <ul className={classes.images}>
        {images.map(({ caption, of, source }, index) => (
          // Two pictures may have the same caption: the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {source === undefined ? <p>{texts.withheld}</p> : <img src={source} alt={caption} />}
            <KeyImageCaption caption={caption} of={of} />
          </li>
        ))}
      </ul>
    </PrintedCard>
  );
}
