import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callHost } from '../../../api/client.ts';
import { downloadText } from '../../../components/download/download-text.ts';
import { TEXT } from '../../../text/text.ts';
import { standingKey } from '../stale/use-standing.ts';

/** What can be done with the whole case; some acts only for a reason. */
export type CaseAct =
  | { readonly kind: 'lock' | 'restore' | 'export' }
  | { readonly kind: 'unlock' | 'archive'; readonly reason: string };

export type CaseActs = {
  readonly isSending: boolean;
  /** What came of the last act, in words. */
  readonly said: string;
  readonly hasFailed: boolean;
  /** True when it is done. */
  readonly send: (act: CaseAct) => Promise<boolean>;
  readonly forget: () => void;
};

type Subject = { readonly id: string; readonly revision: number };

/** Sends one act to the host, once, and says what came of it. */
export function useCaseAct(subject: Subject): CaseActs {
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [said, setSaid] = useState('');
  const [hasFailed, setHasFailed] = useState(false);

  async function send(act: CaseAct): Promise<boolean> {
    if (isSending) return false;
    setIsSending(true);
    const refusal = await refusalOf(subject, act);
    await client.invalidateQueries({ queryKey: standingKey(subject.id) });
    setIsSending(false);
    setHasFailed(refusal !== undefined);
    setSaid(
      refusal === undefined ? TEXT.board.acts[act.kind].done : TEXT.board.acts.refused(refusal),
    );
    return refusal === undefined;
  }

  return { isSending, said, hasFailed, send, forget: () => setSaid('') };
}

async function refusalOf(subject: Subject, act: CaseAct): Promise<string | undefined> {
  try {
    const reply = await callFor(subject, act);
    return reply.ok ? undefined : reply.error.code;
  } catch {
    return 'unreachable';
  }
}

function callFor({ id, revision }: Subject, act: CaseAct) {
  switch (act.kind) {
    case 'lock':
      return callHost('preparation.lock', { id, revision });
    case 'unlock':
      return callHost('preparation.unlock', { id, reason: act.reason });
    case 'archive':
      return callHost('preparation.archive', { cases: [id], reason: act.reason });
    case 'restore':
      return callHost('preparation.restore', { cases: [id] });
    case 'export':
      return exportFile({ id, revision });
  }
}

async function exportFile(subject: Subject) {
  const reply = await callHost('cases.exportFile', subject);
  if (reply.ok) downloadText(reply.value.fileName, reply.value.text);
  return reply;
}
