import { TEXT } from '../../text/text.ts';
import classes from './Palette.module.css';

type PaletteFooterProps = {
  /** How many lines there are; undefined before anything is typed. */
  readonly count: number | undefined;
};

const TEXTS = TEXT.shell.palette;

/** Which keys work, and how much was found. */
export function PaletteFooter({ count }: PaletteFooterProps) {
  return (
    <div className={classes.footer}>
      <span>
        <kbd>{TEXTS.keyNames.move}</kbd> {TEXTS.keys.move}
      </span>
      <span>
        <kbd>{TEXTS.keyNames.choose}</kbd> {TEXTS.keys.choose}
      </span>
      <span>
        <kbd>{TEXTS.keyNames.close}</kbd> {TEXTS.keys.close}
      </span>
      <output className={classes.count}>{count === undefined ? '' : TEXTS.count(count)}</output>
    </div>
  );
}
