import { VisuallyHidden } from '@mantine/core';

import type { HeadlineTile } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { DerivationPopover } from '../../components/derivation/DerivationPopover.tsx';
import { FactorChip } from '../../components/factor-chip/FactorChip.tsx';
import classes from './HeadlineStrip.module.css';

type HeadlineStripProps = { readonly tiles: readonly HeadlineTile[] };

/** Six values that the eye takes in within two seconds. */
export function HeadlineStrip({ tiles }: HeadlineStripProps) {
  return (
    <section className={classes.strip} aria-label="At a glance">
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
      <p className={classes.value}>
        {tile.state === 'unknown' && (
          <span className={classes.mark} aria-hidden>
            ?
          </span>
        )}
        {tile.value}
        {tile.unit !== undefined && <span className={classes.unit}> {tile.unit}</span>}
        {tile.remainder !== undefined && (
          <span className={classes.remainder}>
            {' '}
            <ClinicalText text={tile.remainder} />
          </span>
        )}
      </p>
      {tile.detail !== undefined && (
        <p className={classes.detail}>
          <ClinicalText text={tile.detail} />
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
