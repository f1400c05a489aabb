import { Fragment } from 'react';

import { TEXT } from '../../text/text.ts';
import { type ShortcutId, shortcutOf } from '../shortcuts.ts';
import classes from './KeyNames.module.css';

type KeyNamesProps = { readonly id: ShortcutId };

/** The keys of a shortcut, each as it is printed on the keyboard. */
export function KeyNames({ id }: KeyNamesProps) {
  return (
    <span className={classes.keys}>
      {shortcutOf(id).keys.map((keys, index) => (
        <Fragment key={keys}>
          {index > 0 && <span className={classes.or}>{TEXT.shell.help.or}</span>}
          <kbd className={classes.key}>{keys.split('+').map(printed).join(' ')}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

function printed(name: string): string {
  const names: Readonly<Record<string, string>> = TEXT.shell.help.keys;
  return names[name] ?? name;
}
