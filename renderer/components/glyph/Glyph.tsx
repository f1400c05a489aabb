import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconBan,
  IconCirclePlusFilled,
  IconHelpHexagonFilled,
  IconInfoCircle,
  IconMinus,
  IconPlus,
  IconPointFilled,
  IconSquareRoundedMinusFilled,
  type Icon,
} from '@tabler/icons-react';

import type { FindingKind } from '#shared/report/board-sheet-model';

import type { GlyphKind } from './glyph-kind.ts';
import classes from './Glyph.module.css';

const SHAPES: Readonly<Record<GlyphKind, Icon>> = {
  for: IconCirclePlusFilled,
  against: IconSquareRoundedMinusFilled,
  unknown: IconHelpHexagonFilled,
  stop: IconAlertOctagonFilled,
  caution: IconAlertTriangleFilled,
  note: IconInfoCircle,
  excluded: IconBan,
};

type GlyphProps = { readonly kind: GlyphKind };

/** One of the meaning-bearing shapes, as large as the text it stands beside. */
export function Glyph({ kind }: GlyphProps) {
  const Shape = SHAPES[kind];
  return <Shape className={classes.glyph} data-kind={kind} size="1.25em" aria-hidden />;
}

type PresenceGlyphProps = { readonly presence: FindingKind };

/** Plus, minus, question mark or a plain point before a clinical item; the words say the same. */
export function PresenceGlyph({ presence }: PresenceGlyphProps) {
  return (
    <span className={classes.presence} data-presence={presence} aria-hidden>
      {presence === 'present' && <IconPlus size="1em" stroke={3} />}
      {presence === 'absent' && <IconMinus size="1em" stroke={2.5} />}
      {presence === 'statement' && <IconPointFilled size="1em" />}
      {presence === 'unknown' && '?'}
    </span>
  );
}
