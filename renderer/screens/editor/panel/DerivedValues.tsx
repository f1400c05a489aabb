import type { BoardSheet, HeadlineTile, LabRow } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../text/text.ts';
import { DerivationPopover } from '../../../components/derivation/DerivationPopover.tsx';
import { FactorChip } from '../../../components/factor-chip/FactorChip.tsx';
import classes from './DerivedValues.module.css';

/** The six headline values and corrected calcium, each with its remainder of doubt. */
export function DerivedValues({ sheet }: { readonly sheet: BoardSheet }) {
  const calcium = sheet.labs.find((row) => row.label === 'Corrected calcium');
  return (
    <dl className={classes.values}>
      {sheet.headline.map((tile) => (
        <Tile key={tile.id} tile={tile} />
      ))}
      {calcium !== undefined && <Calcium row={calcium} />}
    </dl>
  );
}

function Tile({ tile }: { readonly tile: HeadlineTile }) {
  return (
    <div className={classes.tile} data-tile={tile.id} data-state={tile.state}>
      <dt>
        {tile.label}
        <DerivationPopover name={tile.label} derivations={tile.derivations} />
      </dt>
      <dd>
        <span className={classes.value}>
          {tile.value}
          {tile.unit !== undefined && <span className={classes.unit}> {tile.unit}</span>}
        </span>
        {tile.remainder !== undefined && (
          <span className={classes.remainder}> {tile.remainder}</span>
        )}
        {tile.detail !== undefined && <span className={classes.detail}>{tile.detail}</span>}
        {tile.chips.length > 0 && (
          <span className={classes.chips}>
            {tile.chips.map((chip) => (
              <FactorChip key={chip.label} presence={chip.presence}>
                {chip.label}
              </FactorChip>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}

function Calcium({ row }: { readonly row: LabRow }) {
  const isKnown = row.value !== undefined;
  return (
    <div className={classes.tile} data-tile="calcium" data-state={isKnown ? 'known' : 'unknown'}>
      <dt>
        {row.label}
        {row.derivation !== undefined && (
          <DerivationPopover
            name={row.label}
            derivations={[{ name: row.label, derivation: row.derivation }]}
          />
        )}
      </dt>
      <dd>
        <span className={classes.value}>
          {row.value ?? TEXT.editor.field.notKnown}
          {isKnown && <span className={classes.unit}> {row.unit}</span>}
        </span>
        {row.flag === 'high' && <span className={classes.flag}>{TEXT.editor.field.high}</span>}
        {row.remark !== undefined && <span className={classes.detail}>{row.remark}</span>}
      </dd>
    </div>
  );
}
