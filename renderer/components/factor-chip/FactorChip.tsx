import type { ReactNode } from 'react';

import type { Presence } from '#shared/report/board-sheet-model';

import { PresenceGlyph } from '../glyph/Glyph.tsx';
import classes from './FactorChip.module.css';

type FactorChipProps = { readonly presence: Presence; readonly children: ReactNode };

/** A factor that is present, absent or unknown: glyph, border and colour together. */
export function FactorChip({ presence, children }: FactorChipProps) {
  return (
    <span className={classes.chip} data-presence={presence}>
      <PresenceGlyph presence={presence} />
      {children}
    </span>
  );
}
