import { VisuallyHidden } from '@mantine/core';

import type { HeadlineTile } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { DerivationPopover } from '../../components/derivation/DerivationPopover.tsx';
import { FactorChip } from '../../components/factor-chip/FactorChip.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './HeadlineStrip.module.css';

type HeadlineStripProps = { readonly tiles: readonly HeadlineTile[] };

/** Six values that the eye takes in within two seconds. */
export function HeadlineStrip({ tiles }: HeadlineStripProps) {
  return (
    <section className={classes.strip} aria-label={TEXT.board.glance}>
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} />
      ))}
    </section>
  );
}

type TileProps = { readonly tile: HeadlineTile };

function Tile({ tile }: TileProps) {
  return (
    <div className={classes.tile} data-tile={tile.id} data-state={tile.state}>
      <div className={classes.label}>
        <h2>{tile.label}</h2>
        <DerivationPopover name={tile.label} derivations={tile.derivations} />
      </div>
      <p className={classes.value} data-length={lengthOf(tile)}>
        {tile.state === 'unknown' && (
          <span className={classes.mark} aria-hidden>
            ?
          </span>
        )}
        {tile.value}
        {tile.unit !== undefined && <span className={classes.unit}> {tile.unit}</span>}
        {tile.remainder !== undefined && (
          <>
            {' '}
            <span className={classes.remainder}>
              <ClinicalText text={tile.remainder} />
            </span>
          </>
        )}
      </p>
      {tile.detail !== undefined && (
        <p className={classes.detail}>
          <Pieces text={tile.detail} />
        </p>
      )}
      {tile.chips.length > 0 && (
        <ul className={classes.chips}>
          {tile.chips.map((chip) => (
            <li key={chip.label}>
              <FactorChip presence={chip.presence}>{chip.label}</FactorChip>
              <VisuallyHidden>{chip.presence}</VisuallyHidden>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type PiecesProps = { readonly text: string };

/** Parts of a joined line: each stays whole as long as it fits on a line. */
function Pieces({ text }: PiecesProps) {
  const pieces = text.split(SEPARATOR);
  return pieces.map((piece, index) => (
    // Parts never move: their position is their identity.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index}>
      <span className={classes.piece}>
        <ClinicalText text={index < pieces.length - 1 ? piece + SEPARATOR : piece} />
      </span>{' '}
    </span>
  ));
}

const SEPARATOR = ' · ';

/** Beyond this a value and what it leaves open would not stand on one line at full size. */
const LONG_VALUE = 24;

function lengthOf({ value }: HeadlineTile): 'long' | 'short' {
  return value.length > LONG_VALUE ? 'long' : 'short';
}
