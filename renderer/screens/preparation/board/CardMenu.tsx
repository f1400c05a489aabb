import { Button, Menu } from '@mantine/core';
import { IconArrowsExchange, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import type { CaseSummary } from '#shared/contract/case-summary';
import { PreparationState } from '#shared/domain/preparation';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import type { CardActs } from './card-acts.ts';
import classes from './CardMenu.module.css';
import { leavesText } from './drag.ts';

type CardMenuProps = {
  readonly row: CaseSummary;
  readonly acts: CardActs;
  readonly tabIndex: number;
  readonly isOpen: boolean;
  readonly onToggle: (state: 'open' | 'closed') => void;
};

const TEXTS = TEXT.preparation.board;
const ASKING: readonly PreparationState[] = ['listed', 'not-ready', 'decided'];

/** Everything that dragging does and more, for pointer and keyboard alike. */
export function CardMenu({ row, acts, tabIndex, isOpen, onToggle }: CardMenuProps) {
  const navigate = useNavigate();
  return (
    <Menu
      opened={isOpen}
      onChange={(opened) => onToggle(opened ? 'open' : 'closed')}
      position="bottom-start"
      withinPortal
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button
          className={classes.button}
          variant="subtle"
          size="compact-sm"
          tabIndex={tabIndex}
          data-card-menu=""
          aria-label={TEXTS.moveCase(caseName(row))}
          leftSection={<IconArrowsExchange size="1rem" stroke={1.8} aria-hidden />}
        >
          {TEXTS.moveTo}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <States row={row} acts={acts} />
        <Menu.Divider />
        <Menu.Item
          leftSection={
            row.lock === undefined ? (
              <IconLock size="1rem" aria-hidden />
            ) : (
              <IconLockOpen size="1rem" aria-hidden />
            )
          }
          onClick={() => acts.lock(row)}
        >
          {row.lock === undefined ? TEXTS.lock : TEXTS.unlock}
        </Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/cases/$id', params: { id: row.id } })}>
          {TEXTS.open}
        </Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/cases/$id/edit', params: { id: row.id } })}>
          {TEXTS.edit}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The other states; `listed` stays there, because a case can be listed for one more meeting. */
function States({ row, acts }: Pick<CardMenuProps, 'row' | 'acts'>) {
  const here = row.preparation.state;
  return PreparationState.options
    .filter((state) => state !== here || state === 'listed')
    .map((state) => (
      <Menu.Item key={state} onClick={() => acts.move(row, state)}>
        {ASKING.includes(state) ? TEXTS.asks(state) : TEXTS.state(state)}
        {state !== 'listed' && state !== 'decided' && <Leaving row={row} />}
      </Menu.Item>
    ));
}

function Leaving({ row }: Pick<CardMenuProps, 'row'>) {
  const text = leavesText(row);
  return text === undefined ? undefined : <span className={classes.leaves}>{text}</span>;
}
