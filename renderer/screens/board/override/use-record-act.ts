import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { InputOf } from '#shared/contract/contract';
import { overridableExclusions } from '#shared/report/override-view';

import { callHost } from '../../../api/client.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import type { OverrideFailure } from './override-act-text.ts';
import type { OverrideAct } from './override-desk.ts';
import { type OverrideEntry, recordedRole } from './override-entry.ts';

export type RecordingAct = {
  readonly isSending: boolean;
  readonly failure: OverrideFailure | undefined;
  /** True when it is on record and the sheet shows it. */
  readonly record: (act: OverrideAct, entry: OverrideEntry) => Promise<boolean>;
  readonly forget: () => void;
};

/** Sends one act to the host, once, and brings the sheet up to date. */
export function useRecordAct({ id, revision }: LoadedSheet): RecordingAct {
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<OverrideFailure | undefined>(undefined);

  async function record(act: OverrideAct, entry: OverrideEntry): Promise<boolean> {
    if (isSending) return false;
    setIsSending(true);
    const failed = await send({ id, revision }, act, entry);
    if (failed === undefined) await client.invalidateQueries({ queryKey: ['board-sheet', id] });
    setIsSending(false);
    setFailure(failed);
    return failed === undefined;
  }

  return { isSending, failure, record, forget: () => setFailure(undefined) };
}

async function send(
  { id, revision }: Pick<LoadedSheet, 'id' | 'revision'>,
  act: OverrideAct,
  entry: OverrideEntry,
): Promise<OverrideFailure | undefined> {
  const said: Pick<InputOf<'cases.withdrawOverride'>, 'reason' | 'by'> = {
    reason: entry.reason,
    by: { name: entry.name, role: recordedRole(entry) },
  };
  try {
    const reply =
      act.kind === 'withdraw'
        ? await callHost('cases.withdrawOverride', { id, override: act.override.id, ...said })
        : await callHost('cases.overrideExclusion', {
            id,
            revision,
            option: act.option.id,
            arguments: [...overridableExclusions(act.option)],
            ...said,
          });
    return reply.ok ? undefined : reply.error.code;
  } catch {
    return 'unreachable';
  }
}
