import { IconEyeOff } from '@tabler/icons-react';

import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';
import classes from './IdentifierChip.module.css';

type IdentifierChipProps = {
  /** The dark rail, the banner of the desk, or the slim banner of the presenter pages. */
  readonly place: 'rail' | 'desk' | 'room';
  /** Where it is not the window's own choice. */
  readonly isHidden?: boolean;
};

/** Says that identifiers are hidden, for as long as they are. */
export function IdentifierChip({ place, isHidden }: IdentifierChipProps) {
  const display = useIdentifierDisplay();
  if (!(isHidden ?? display === 'hidden')) return undefined;
  return (
    <p className={classes.chip} data-place={place} data-identifiers-hidden>
      <IconEyeOff size="1.15em" stroke={2} aria-hidden />
      {TEXT.privacy.hidden}
    </p>
  );
}
