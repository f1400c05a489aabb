import { IconEye, IconEyeOff } from '@tabler/icons-react';

import { switchIdentifiers, useIdentifierDisplay } from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';
import classes from './IdentifierSwitch.module.css';

type IdentifierSwitchProps = {
  /** The dark rail, the bar of a sheet, or the footer of the presenter pages. */
  readonly place: 'rail' | 'bar' | 'room';
};

/** Hides who the patients are in this window, or asks to show them again. */
export function IdentifierSwitch({ place }: IdentifierSwitchProps) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  const Icon = isHidden ? IconEye : IconEyeOff;
  return (
    <button
      type="button"
      className={classes.switch}
      data-place={place}
      data-hidden={isHidden}
      aria-keyshortcuts="Control+Shift+H"
      title={TEXT.privacy.key}
      onClick={switchIdentifiers}
    >
      <Icon size={place === 'rail' ? '1.375rem' : '1.15em'} stroke={1.7} aria-hidden />
      <span className={classes.label}>{isHidden ? TEXT.privacy.show : TEXT.privacy.hide}</span>
    </button>
  );
}
