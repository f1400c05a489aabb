import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { DecisionDraft } from '#shared/domain/decision';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { IdentifiersNeeded } from '../../../components/identifier-switch/IdentifiersNeeded.tsx';
import { TEXT } from '../../../text/text.ts';
import type { RoomSheet } from '../room-pages.ts';
import classes from './CasePanel.module.css';
import { CorrectPanel } from './correct/CorrectPanel.tsx';
import { draftOf, settledDraft } from './decide/decision-draft.ts';
import { restoredEntry } from './decide/decision-entry.ts';
import { DecidePanel } from './decide/DecidePanel.tsx';
import { entryContext } from './decide/entry-context.ts';
import { useKeptEntry } from './decide/use-kept-entry.ts';
import { DeskKeys } from './DeskKeys.tsx';
import { focusAwaited, forgetAwaited } from './focus-inside.ts';
import { NotesPanel } from './NotesPanel.tsx';
import {
  decisionEntryQuery,
  type MeetingDecisions,
  meetingDecisionsQuery,
} from './operator-queries.ts';

const TEXTS = TEXT.operator;

export type PanelTab = 'decide' | 'correct' | 'notes';

type CasePanelProps = {
  readonly detail: MeetingDetail;
  readonly shown: RoomSheet | undefined;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  /** The decision as it is typed; undefined where none is. */
  readonly onTyped: (draft: DecisionDraft | undefined) => void;
  readonly onReadBack: () => void;
};

/** What is decided, corrected and noted on the case that is shown or next. */
export function CasePanel({ shown, ...props }: CasePanelProps) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  if (isHidden) {
    return (
      <aside className={classes.panel} aria-label={TEXTS.decide.label}>
        <IdentifiersNeeded purpose="editing" />
      </aside>
    );
  }
  if (shown === undefined) {
    return (
      <aside className={classes.panel} aria-label={TEXTS.decide.label}>
        <p className={classes.none}>{TEXTS.decide.none}</p>
        <DeskKeys />
      </aside>
    );
  }
  return <LoadedPanel {...props} shown={shown} />;
}

type LoadedPanelProps = CasePanelProps & { readonly shown: RoomSheet };

function LoadedPanel(props: LoadedPanelProps) {
  const { meeting } = props.detail;
  const decisions = useQuery(meetingDecisionsQuery(meeting.id, props.shown.id)).data;
  const kept = useQuery(decisionEntryQuery(meeting.id, props.shown.id));
  useEffect(() => forgetAwaited, []);
  if (decisions?.ok !== true || kept.data?.ok !== true || !kept.isFetchedAfterMount) {
    return (
      <aside className={classes.panel} aria-label={TEXTS.decide.label}>
        <p className={classes.none}>{TEXTS.decide.loading}</p>
      </aside>
    );
  }
  return <Panel {...props} decisions={decisions.value} kept={kept.data.value.entry} />;
}

type PanelProps = LoadedPanelProps & {
  readonly decisions: MeetingDecisions;
  readonly kept: unknown;
};

function Panel({ detail, shown, tab, onTab, onTyped, onReadBack, ...rest }: PanelProps) {
  const { decisions } = rest;
  const place = { meeting: detail.meeting.id, caseId: shown.id };
  const kept = useKeptEntry(place, restoredEntry(rest.kept));
  const { entry } = kept;
  const isOpen = decisions.versions.length === 0 || entry.isCorrecting;
  const { evaluation } = shown.sheet;
  useEffect(focusAwaited, []);
  const draft = settledDraft(draftOf(entry, entryContext(shown)), evaluation);
  const typed = JSON.stringify(isOpen && entry.outcome !== '' ? draft : undefined);
  useEffect(() => {
    // Written just above from a draft.
    onTyped(typed === undefined ? undefined : (JSON.parse(typed) as DecisionDraft));
    // The room follows what is typed, not how the window is drawn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  return (
    <Tabs
      className={classes.panel}
      value={tab}
      onChange={(next) => onTab(TABS.find((each) => each === next) ?? 'decide')}
      keepMounted={false}
    >
      <PanelHead shown={shown} />
      <Tabs.Panel value="decide" className={classes.body}>
        <DecidePanel
          detail={detail}
          shown={shown}
          decisions={decisions}
          kept={kept}
          onReadBack={onReadBack}
        />
      </Tabs.Panel>
      <Tabs.Panel value="correct" className={classes.body}>
        <CorrectPanel detail={detail} shown={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="notes" className={classes.body}>
        <NotesPanel detail={detail} caseId={shown.id} kept={kept} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** The patient beside the tabs: also on the neutral page it is plain whom the entries are about. */
function PanelHead({ shown }: { readonly shown: RoomSheet }) {
  const { family, rest } = shown.sheet.banner.name;
  return (
    <div className={classes.head}>
      <Tabs.List>
        {TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {TEXTS.tabs[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <p className={classes.who}>{[family, rest].filter((part) => part !== '').join(', ')}</p>
    </div>
  );
}

const TABS: readonly PanelTab[] = ['decide', 'correct', 'notes'];
