import { Modal, Switch } from '@mantine/core';

import { TEXT } from '../../text/text.ts';
import { type Place, shortcutPlaceOf } from '../place.ts';
import { shortcutIds, type ShortcutId, shortcutOf, type ShortcutPlace } from '../shortcuts.ts';
import { switchSingleKeys, useSingleKeys } from '../single-keys.ts';
import classes from './HelpDialog.module.css';
import { KeyNames } from './KeyNames.tsx';

type HelpDialogProps = {
  readonly isOpen: boolean;
  readonly place: Place;
  readonly onClose: () => void;
};

const TEXTS = TEXT.shell.help;
const PLACES: readonly ShortcutPlace[] = [
  'anywhere',
  'desk',
  'cases',
  'preparation',
  'editor',
  'board',
  'knowledge',
  'present',
  'meetings',
  'meeting',
  'operator',
];

/** Every key there is: those of this screen first. */
export function HelpDialog({ isOpen, place, onClose }: HelpDialogProps) {
  const here = shortcutPlaceOf(place);
  const general = here === 'present' ? ['anywhere'] : ['anywhere', 'desk'];
  const others = PLACES.filter((one) => one !== here && !general.includes(one));
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXTS.title}
      size="54rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <div className={classes.help}>
        <SingleKeys />
        <div className={classes.groups}>
          {here !== undefined && <Group place={here} title={TEXTS.here(TEXTS.place[here])} />}
          {PLACES.filter((one) => general.includes(one)).map((one) => (
            <Group key={one} place={one} title={TEXTS.place[one]} />
          ))}
        </div>
        <details className={classes.others}>
          <summary>{TEXTS.others}</summary>
          <div className={classes.groups}>
            {others.map((one) => (
              <Group key={one} place={one} title={TEXTS.place[one]} />
            ))}
          </div>
        </details>
      </div>
    </Modal>
  );
}

function SingleKeys() {
  const areOn = useSingleKeys();
  return (
    <Switch
      className={classes.single}
      checked={areOn}
      onChange={switchSingleKeys}
      label={TEXTS.single}
      description={TEXTS.singleWhat}
    />
  );
}

type GroupProps = { readonly place: ShortcutPlace; readonly title: string };

function Group({ place, title }: GroupProps) {
  const ids = shortcutIds().filter((id) => shortcutOf(id).in === place);
  if (ids.length === 0) return undefined;
  return (
    <table className={classes.group}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXTS.columns.what}</th>
          <th scope="col">{TEXTS.columns.keys}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ id }: { readonly id: ShortcutId }) {
  return (
    <tr data-shortcut={id}>
      <th scope="row">{TEXTS.what[id]}</th>
      <td>
        <KeyNames id={id} />
      </td>
    </tr>
  );
}
