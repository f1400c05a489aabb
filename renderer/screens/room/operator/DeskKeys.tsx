import { KeyNames } from '../../../app/help/KeyNames.tsx';
import type { ShortcutId } from '../../../app/shortcuts.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './DeskKeys.module.css';

/** The keys a meeting is run with, in the order they are met. */
const KEYS: readonly ShortcutId[] = [
  'operator.nextPage',
  'operator.previousPage',
  'operator.nextItem',
  'operator.previousItem',
  'operator.decide',
  'operator.correct',
  'operator.leaveField',
  'operator.black',
  'operator.white',
  'operator.theme',
];

/** What the keys do, where no case takes the place yet. */
export function DeskKeys() {
  return (
    <dl className={classes.keys} aria-label={TEXT.operator.stage.keys}>
      {KEYS.map((id) => (
        <div key={id}>
          <dt>{TEXT.shell.help.what[id]}</dt>
          <dd>
            <KeyNames id={id} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
