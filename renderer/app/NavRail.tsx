import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  type Icon,
  IconBook2,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFolderOpen,
  IconHelp,
  IconInfoCircle,
  IconListCheck,
  IconLock,
  IconRibbonHealth,
  IconSearch,
} from '@tabler/icons-react';

import { vaultStatusQuery } from '../api/queries.ts';
import { IdentifierChip } from '../components/identifier-switch/IdentifierChip.tsx';
import { IdentifierSwitch } from '../components/identifier-switch/IdentifierSwitch.tsx';
import { knowledgeAddress } from '../components/knowledge-link/knowledge-address.ts';
import { TEXT } from '../text/text.ts';
import { useDesk } from './desk-context.ts';
import classes from './NavRail.module.css';

const TEXTS = TEXT.shell.rail;
const KNOWLEDGE = knowledgeAddress({});

/** Where one can go, and what every screen offers; only what exists. */
export function NavRail() {
  const { openPalette, openHelp, openAbout, lock, isLocking } = useDesk();
  const { data: status } = useQuery(vaultStatusQuery);
  return (
    <nav className={classes.rail} aria-label={TEXTS.label}>
      <span className={classes.logo}>
        <IconRibbonHealth size="1.75rem" stroke={1.6} aria-hidden />
      </span>
      {status?.ok && status.value.demo && <span className={classes.demo}>{TEXTS.demo}</span>}
      <Link to="/cases" className={classes.item} data-place>
        <Mark of={IconFolderOpen} />
        {TEXTS.cases}
      </Link>
      <Link to="/preparation" className={classes.item} data-place>
        <Mark of={IconChecklist} />
        {TEXTS.preparation}
      </Link>
      <MeetingLinks />
      <Link {...KNOWLEDGE} className={classes.item} data-place>
        <Mark of={IconBook2} />
        {TEXTS.knowledge}
      </Link>
      <span className={classes.space} />
      <IdentifierChip place="rail" />
      <Tool
        icon={IconSearch}
        label={TEXTS.palette}
        name={TEXTS.paletteLabel}
        keys="Control+K"
        onPress={openPalette}
      />
      <IdentifierSwitch place="rail" />
      <Tool icon={IconHelp} label={TEXTS.help} keys="?" onPress={openHelp} />
      <Tool icon={IconInfoCircle} label={TEXTS.about} onPress={openAbout} />
      <Tool
        icon={IconLock}
        label={TEXTS.lock}
        keys="Control+L"
        isDisabled={isLocking}
        onPress={lock}
      />
    </nav>
  );
}

/** Meetings, what became of their decisions, and their figures. */
function MeetingLinks() {
  return (
    <>
      <Link to="/meetings" className={classes.item} data-place>
        <Mark of={IconCalendarEvent} />
        {TEXTS.meetings}
      </Link>
      <Link to="/actions" className={classes.item} data-place>
        <Mark of={IconListCheck} />
        {TEXTS.actions}
      </Link>
      <Link to="/quality" className={classes.item} data-place>
        <Mark of={IconChartBar} />
        {TEXTS.quality}
      </Link>
    </>
  );
}

type ToolProps = {
  readonly icon: Icon;
  readonly label: string;
  /** What it is called where the label is only a key. */
  readonly name?: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

function Tool({ icon, label, name = label, keys, isDisabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={classes.item}
      title={name}
      aria-label={name}
      aria-keyshortcuts={keys}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Mark of={icon} />
      <span className={classes.label}>{label}</span>
    </button>
  );
}

function Mark({ of: Shape }: { readonly of: Icon }) {
  return <Shape className={classes.mark} size="1.375rem" stroke={1.7} aria-hidden />;
}
