import { useState } from 'react';

import { presentNow } from '#shared/domain/attendance';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomSheet } from '../../room-pages.ts';

import { localToday } from '../../../../components/moment/moment-text.ts';
import { draftOf, settledDraft } from './decision-draft.ts';
import type { DecideDesk } from './decide-desk.ts';
import { type EntryFault, faultsOf } from './entry-faults.ts';
import { focusField } from './focus-field.ts';
import { stepChoices } from './step-choices.ts';
import type { KeptEntry } from './use-kept-entry.ts';

type Inputs = {
  readonly detail: MeetingDetail;
  readonly shown: RoomSheet;
  readonly hasOwnView: boolean;
  readonly kept: KeptEntry;
};

export type CheckedDesk = {
  readonly desk: DecideDesk;
  /** What is missing, once somebody wanted to record. */
  readonly faults: readonly EntryFault[];
  /** Says whether everything is there; else shows what is missing and goes to the first of it. */
  readonly check: () => boolean;
  readonly forgetFaults: () => void;
};

/** The form's desk: what is typed, read against the sheet, with what is missing. */
export function useDecideDesk({ detail, shown, hasOwnView, kept }: Inputs): CheckedDesk {
  const [isTried, setIsTried] = useState(false);
  const { entry, set } = kept;
  const { evaluation, extent } = shown.sheet;
  const today = localToday();
  const choices = stepChoices(evaluation);
  const isWithheld = shown.candidates === 'withheld';
  const draft = settledDraft(draftOf(entry, { choices, today }), evaluation);
  const context = { draft, evaluation, today, isWithheld, hasOwnView };
  const missing = faultsOf(entry, context).filter(({ id }) => !isWithheld || id !== 'trial');
  const faults = isTried ? missing : [];

  function check(): boolean {
    setIsTried(true);
    const [first] = missing;
    if (first !== undefined) focusField(first.id);
    return first === undefined;
  }

  const desk: DecideDesk = {
    entry,
    set,
    faultOf: (id) => faults.find((fault) => fault.id === id)?.text,
    draft,
    evaluation,
    choices,
    isWithheld,
    targets: [...new Set(extent.rows.map(({ title }) => title))],
    people: presentNow(detail.events),
    today,
  };
  return { desk, faults, check, forgetFaults: () => setIsTried(false) };
}
