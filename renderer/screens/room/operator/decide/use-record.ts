import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { DecisionDraft } from '#shared/domain/decision';

import { callHost } from '../../../../api/client.ts';
import { TEXT } from '../../../../text/text.ts';
import { decisionOf } from './decision-draft.ts';
import { type DecisionEntry, recordedRole } from './decision-entry.ts';

type About = {
  readonly meeting: MeetingId;
  readonly caseId: CaseId;
  readonly revision: number;
  /** Version that stands, when it is corrected. */
  readonly base: number | undefined;
};

export type Recording = {
  readonly isSending: boolean;
  /** Why the last try was refused, in words. */
  readonly failure: string | undefined;
  readonly forget: () => void;
  /** True when it is on record. */
  readonly record: (entry: DecisionEntry, draft: DecisionDraft) => Promise<boolean>;
  readonly recordOwnView: (entry: DecisionEntry, draft: DecisionDraft) => Promise<boolean>;
};

type Reply = { readonly ok: true } | { readonly ok: false; readonly error: { code: string } };

/** Sends a decision or the team's own view, once, and brings the window up to date. */
export function useRecord(about: About): Recording {
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function send(ask: () => Promise<Reply>): Promise<boolean> {
    if (isSending) return false;
    setIsSending(true);
    const failed = await codeOf(ask);
    if (failed === undefined) {
      const keys = ['meeting-decisions', 'room-sheet', 'meeting-detail', 'case-decisions'];
      await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));
    }
    setIsSending(false);
    setFailure(failed === undefined ? undefined : failureText(failed));
    return failed === undefined;
  }

  return {
    isSending,
    failure,
    forget: () => setFailure(undefined),
    record: (entry, draft) => send(() => recordDecision(about, entry, draft)),
    recordOwnView: (entry, draft) =>
      send(() => {
        const { meeting, caseId } = about;
        const by = personIn(entry);
        return callHost('decisions.recordIndependent', { meeting, case: caseId, draft, by });
      }),
  };
}

async function recordDecision(
  { meeting, caseId, revision, base }: About,
  entry: DecisionEntry,
  draft: DecisionDraft,
): Promise<Reply> {
  const decision = decisionOf(draft);
  if (decision === undefined) return { ok: false, error: { code: 'invalid-input' } };
  return callHost('decisions.record', {
    meeting,
    case: caseId,
    revision,
    decision,
    by: personIn(entry),
    ...(entry.isCorrecting ? { correction: entry.correction.trim(), base } : {}),
  });
}

function personIn(entry: DecisionEntry) {
  return { name: entry.byName.trim(), role: recordedRole(entry) };
}

async function codeOf(ask: () => Promise<Reply>): Promise<string | undefined> {
  try {
    const reply = await ask();
    return reply.ok ? undefined : reply.error.code;
  } catch {
    return 'unreachable';
  }
}

function failureText(code: string): string {
  const known: Readonly<Partial<Record<string, string>>> = TEXT.operator.decide.record.failures;
  return known[code] ?? TEXT.operator.decide.record.failed;
}
