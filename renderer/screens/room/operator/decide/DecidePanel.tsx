import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { RecordedDecision } from '#shared/domain/recorded-decision';

import { TEXT } from '../../../../text/text.ts';
import type { MeetingDecisions } from '../operator-queries.ts';
import { entryOf } from './decision-draft.ts';
import type { DecisionEntry } from './decision-entry.ts';
import type { RoomSheet } from '../../room-pages.ts';
import classes from './DecideForm.module.css';
import { DecideContext } from './decide-desk.ts';
import { DecideForm } from './DecideForm.tsx';
import { entryContext } from './entry-context.ts';
import { focusField } from './focus-field.ts';
import { OWN_VIEW_ID } from './IndependentPart.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { StandingDecision } from './StandingDecision.tsx';
import { useDecideDesk } from './use-decide-desk.ts';
import type { KeptEntry } from './use-kept-entry.ts';
import { useRecord } from './use-record.ts';

export type DecidePanelProps = {
  readonly detail: MeetingDetail;
  readonly shown: RoomSheet;
  readonly decisions: MeetingDecisions;
  readonly kept: KeptEntry;
  /** The room reads back what is typed; the last page is the decision's. */
  readonly onReadBack: () => void;
};

/** The decision on the case: typed, read back, recorded; or the one that stands. */
export function DecidePanel(props: DecidePanelProps) {
  const { shown, decisions, kept } = props;
  const { entry, set } = kept;
  const [first, ...later] = decisions.versions;
  if (first !== undefined && !entry.isCorrecting) {
    const standing = later.at(-1) ?? first;
    const correct = (): void => {
      const context = entryContext(shown);
      set({ ...entryOf(standing, context), notes: entry.notes });
      focusField('correction');
    };
    return <StandingDecision versions={[first, ...later]} onCorrect={correct} />;
  }
  return <OpenDecision {...props} standing={later.at(-1) ?? first} />;
}

/** Goes to the comparison: it comes up at the top, the button that asked for it is at the end. */
function compare(forgetFaults: () => void): void {
  forgetFaults();
  focusField(OWN_VIEW_ID);
}

type OpenDecisionProps = DecidePanelProps & { readonly standing: RecordedDecision | undefined };

function OpenDecision(props: OpenDecisionProps) {
  const { detail, shown, decisions, kept, standing, onReadBack } = props;
  const [isReading, setIsReading] = useState(false);
  const ownView = decisions.independent;
  const hasOwnView = ownView !== undefined;
  const checked = useDecideDesk({ detail, shown, hasOwnView, kept });
  const { desk, faults, check, forgetFaults } = checked;
  const { id: caseId } = shown;
  const { revision, base } = basisOf(props, desk.entry);
  const recording = useRecord({ meeting: detail.meeting.id, caseId, revision, base });

  async function done(): Promise<void> {
    recording.forget();
    if (!check()) return;
    if (desk.isWithheld) {
      if (await recording.recordOwnView(desk.entry, desk.draft)) compare(forgetFaults);
      return;
    }
    onReadBack();
    setIsReading(true);
  }

  async function record(): Promise<void> {
    if (!(await recording.record(desk.entry, desk.draft))) return;
    setIsReading(false);
    // The decision stands here already, and somebody may be correcting it.
    if (kept.clear(desk.entry)) focusField('standing-decision');
  }

  return (
    <DecideContext value={desk}>
      {kept.hasFailed && <p className={classes.warning}>{TEXT.operator.decide.notKept}</p>}
      <DecideForm
        rule={detail.profile.quorum}
        ownView={ownView}
        standing={standing}
        faults={faults}
        failure={recording.failure}
        onDone={() => void done()}
      />
      <RecordDialog
        banner={shown.sheet.banner}
        revision={revision}
        version={(standing?.version ?? 0) + 1}
        recording={recording}
        isOpen={isReading}
        onClose={() => setIsReading(false)}
        onRecord={() => void record()}
      />
    </DecideContext>
  );
}

/** After the meeting a correction stays on the revision that was decided on. */
function basisOf(
  { detail, shown, standing }: OpenDecisionProps,
  { correctsVersion }: DecisionEntry,
): { readonly revision: number; readonly base: number | undefined } {
  const isOver = meetingStateOf(detail.events) !== 'open';
  return {
    revision: isOver ? (standing?.revision ?? shown.revision) : shown.revision,
    base: correctsVersion === 0 ? standing?.version : correctsVersion,
  };
}
