import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconDownload,
  IconLock,
  IconLockOpen,
} from '@tabler/icons-react';
import { useState } from 'react';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../../text/text.ts';
import type { Standing } from '../stale/use-standing.ts';
import { ActDialog, type AskedAct } from './ActDialog.tsx';
import classes from './CaseMenu.module.css';
import { type CaseActs, useCaseAct } from './use-case-act.ts';

type CaseMenuProps = { readonly loaded: LoadedSheet; readonly standing: Standing };

/** Everything that is done with the case as a whole, and seldom. */
export function CaseMenu({ loaded, standing }: CaseMenuProps) {
  const acts = useCaseAct(loaded);
  const [asked, setAsked] = useState<AskedAct | undefined>(undefined);

  function ask(act: AskedAct): void {
    acts.forget();
    setAsked(act);
  }

  return (
    <>
      <Menu position="bottom-end" width="17rem" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon variant="default" size="2.25rem" aria-label={TEXT.board.acts.menu}>
            <IconDots size="1.125rem" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Items loaded={loaded} standing={standing} acts={acts} onAsk={ask} />
        </Menu.Dropdown>
      </Menu>
      {/* What was done shows itself, in the bar; it is said for the ear, a refusal for the eye too. */}
      <output className={classes.said} data-failed={acts.hasFailed}>
        {asked === undefined ? acts.said : ''}
      </output>
      <ActDialog
        asked={asked}
        revision={loaded.revision}
        acts={acts}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}

type ItemsProps = CaseMenuProps & {
  readonly acts: CaseActs;
  readonly onAsk: (act: AskedAct) => void;
};

function Items({ loaded, standing, acts, onAsk }: ItemsProps) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  const texts = TEXT.board.acts;
  const isLatest = loaded.revision === standing.latestRevision;
  return (
    <>
      <Menu.Item
        leftSection={<IconDownload size="1rem" aria-hidden />}
        disabled={isHidden}
        onClick={() => onAsk('export')}
      >
        {texts.export.item}
        {isHidden && <span className={classes.why}>{texts.export.hidden}</span>}
      </Menu.Item>
      {standing.lock === undefined ? (
        <Menu.Item
          leftSection={<IconLock size="1rem" aria-hidden />}
          disabled={!isLatest}
          onClick={() => void acts.send({ kind: 'lock' })}
        >
          {texts.lock.item}
          {!isLatest && <span className={classes.why}>{texts.lock.notLatest}</span>}
        </Menu.Item>
      ) : (
        <Menu.Item
          leftSection={<IconLockOpen size="1rem" aria-hidden />}
          onClick={() => onAsk('unlock')}
        >
          {texts.unlock.item}
        </Menu.Item>
      )}
      <ArchiveItem standing={standing} acts={acts} onAsk={onAsk} />
    </>
  );
}

function ArchiveItem({ standing, acts, onAsk }: Omit<ItemsProps, 'loaded'>) {
  const texts = TEXT.board.acts;
  return standing.archived ? (
    <Menu.Item
      leftSection={<IconArchiveOff size="1rem" aria-hidden />}
      onClick={() => void acts.send({ kind: 'restore' })}
    >
      {texts.restore.item}
    </Menu.Item>
  ) : (
    <Menu.Item
      leftSection={<IconArchive size="1rem" aria-hidden />}
      onClick={() => onAsk('archive')}
    >
      {texts.archive.item}
    </Menu.Item>
  );
}
