import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { OutputOf } from '#shared/contract/contract';

import { useShortcut } from '../../app/use-shortcut.ts';
import { ProblemPanel } from '../../components/problem-panel/ProblemPanel.tsx';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
import tabs from '../../components/screen-head/Tabs.module.css';
import { TEXT } from '../../text/text.ts';
import { ActionsFilters } from './ActionsFilters.tsx';
import type { ActionsAddress } from './actions-address.ts';
import classes from './ActionsScreen.module.css';
import { ActionsTable } from './ActionsTable.tsx';
import { DecisionList } from './DecisionList.tsx';
import { type Asking, FollowUpDialog } from './FollowUpDialog.tsx';
import { FollowUpStatus } from './FollowUpStatus.tsx';
import { followUpQuery } from './queries.ts';
import { useFollowUp } from './use-follow-up.ts';

const TEXTS = TEXT.followUp;

type ActionsScreenProps = { readonly address: ActionsAddress };

/** What the decisions of all meetings ask for, and what became of it. */
export function ActionsScreen({ address }: ActionsScreenProps) {
  useDocumentTitle(TEXTS.documentTitle);
  const { data, isError, refetch } = useQuery(followUpQuery);
  return (
    <div className={classes.screen}>
      <ScreenHead title={TEXTS.title}>
        <nav className={tabs.tabs} aria-label={TEXTS.tabs.label}>
          <TabLink address={address} view={undefined} label={TEXTS.tabs.items} />
          <TabLink address={address} view="decisions" label={TEXTS.tabs.decisions} />
        </nav>
      </ScreenHead>
      {data?.ok === true && <Loaded address={address} listed={data.value} />}
      {data === undefined && !isError && <output className={classes.note}>{TEXTS.loading}</output>}
      {(isError || data?.ok === false) && (
        <ProblemPanel title={TEXTS.problem} lines={[]}>
          <Button onClick={() => void refetch()}>{TEXT.common.retry}</Button>
        </ProblemPanel>
      )}
    </div>
  );
}

type TabLinkProps = ActionsScreenProps & {
  readonly view: ActionsAddress['view'];
  readonly label: string;
};

function TabLink({ address, view, label }: TabLinkProps) {
  return (
    <Link
      to="/actions"
      search={{ ...address, view }}
      className={tabs.tab}
      activeOptions={{ explicitUndefined: true }}
      aria-current={address.view === view ? 'page' : undefined}
    >
      {label}
    </Link>
  );
}

type LoadedProps = ActionsScreenProps & { readonly listed: OutputOf<'followUp.list'> };

function Loaded({ address, listed }: LoadedProps) {
  const { decisions, coming, today } = listed;
  const followUp = useFollowUp();
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  useShortcut('actions.undo', followUp.undo);
  if (decisions.length === 0) return <p className={classes.note}>{TEXTS.none}</p>;
  return (
    <div className={classes.body}>
      <ActionsFilters address={address} decisions={decisions} />
      <FollowUpStatus followUp={followUp} />
      {address.view === 'decisions' ? (
        <DecisionList {...{ address, decisions, followUp }} onAsk={setAsking} />
      ) : (
        <ActionsTable
          address={address}
          decisions={decisions}
          followUp={followUp}
          onAsk={setAsking}
        />
      )}
      {asking !== undefined && (
        <FollowUpDialog
          asking={asking}
          coming={coming}
          today={today}
          followUp={followUp}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
