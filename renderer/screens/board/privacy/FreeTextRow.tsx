import { Checkbox } from '@mantine/core';

import type { FreeText } from '#shared/contract/privacy';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { dayText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './FreeTextRow.module.css';

type FreeTextRowProps = {
  readonly text: FreeText;
  readonly isTicked: boolean;
  readonly isNotKept: boolean;
  readonly onCheck: (text: FreeText, as: 'checked' | 'not-checked') => void;
};

/** One text as it was entered, and a person's word on it. */
export function FreeTextRow({ text, isTicked, isNotKept, onCheck }: FreeTextRowProps) {
  const { label, kind, source, holds, checked, fields } = text;
  const words = TEXT.privacy.texts;
  return (
    <li className={classes.row}>
      <p className={classes.label}>{label}</p>
      <p className={classes.text}>{text.text}</p>
      {source !== undefined && (
        <figure className={classes.picture}>
          <img src={source} alt={text.text} />
        </figure>
      )}
      {kind === 'image' && <p className={classes.remark}>{words.picture}</p>}
      {fields.length > 1 && <p className={classes.remark}>{words.alsoIn(fields.length - 1)}</p>}
      {holds.length > 0 ? (
        <p className={classes.holds}>
          <Glyph kind="stop" />
          {words.holds(holds)}
        </p>
      ) : (
        <Checkbox
          checked={isTicked}
          label={words.harmless}
          aria-label={words.harmlessIn(label)}
          onChange={(event) =>
            onCheck(text, event.currentTarget.checked ? 'checked' : 'not-checked')
          }
        />
      )}
      {checked !== undefined && (
        <p className={classes.remark}>{words.checkedBy(checked.by, dayText(checked.at))}</p>
      )}
      {isNotKept && (
        <p className={classes.holds} role="alert">
          {words.notKept}
        </p>
      )}
    </li>
  );
}
