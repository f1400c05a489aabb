import { Popover, type PopoverProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle, IconX } from '@tabler/icons-react';

import { inSentence } from '#shared/domain/in-sentence';
import type { NamedDerivation } from '#shared/report/board-sheet-model';

import { TEXT } from '../../text/text.ts';
import { DerivationBody } from './DerivationBody.tsx';
import classes from './DerivationPopover.module.css';

type DerivationPopoverProps = {
  /** What the values are about: a tile, a laboratory row, a score. */
  readonly name: string;
  readonly derivations: readonly NamedDerivation[];
};

/** A button beside a derived value that opens how it was computed; nothing beside other values. */
export function DerivationPopover({ name, derivations }: DerivationPopoverProps) {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  if (derivations.length === 0) return undefined;
  const title = titleOf(name);
  return (
    <Popover
      opened={isOpen}
      onDismiss={close}
      width="27rem"
      shadow="md"
      position="bottom-start"
      withArrow
      trapFocus
      returnFocus
      middlewares={MIDDLEWARES}
      classNames={{ dropdown: classes.dropdown }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.ask}
          aria-label={title}
          data-derivation
          onClick={toggle}
        >
          <IconInfoCircle size="1rem" aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={title} data-derivation>
        <div className={classes.head}>
          <h3>{title}</h3>
          <CloseButton onClose={close} />
        </div>
        {/* A scrolling region must take focus, or the keyboard cannot scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={classes.body} tabIndex={0} aria-label={name} data-autofocus>
          {derivations.map((each) => (
            <div key={each.name} className={classes.value}>
              {derivations.length > 1 && <h4 className={classes.part}>{each.name}</h4>}
              <DerivationBody derivation={each.derivation} />
            </div>
          ))}
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button
      type="button"
      className={classes.close}
      aria-label={TEXT.common.close}
      onClick={onClose}
    >
      <IconX size="1rem" aria-hidden />
    </button>
  );
}

function titleOf(name: string): string {
  return TEXT.common.derivation.title(inSentence(name), name.includes(' and '));
}

/** Stays inside the window and below the patient's banner; what does not fit scrolls. */
const EDGE = { top: 76, right: 8, bottom: 8, left: 8 };
const MIDDLEWARES: NonNullable<PopoverProps['middlewares']> = {
  flip: {
    padding: EDGE,
    crossAxis: false,
    fallbackPlacements: ['right-start', 'left-start', 'top-start'],
    fallbackStrategy: 'bestFit',
  },
  shift: { padding: EDGE },
  size: {
    padding: EDGE,
    apply: ({ availableHeight, elements }) =>
      elements.floating.style.setProperty('--room', `${availableHeight}px`),
  },
};
