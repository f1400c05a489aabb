import { useRef, useState } from 'react';

import type { CaseSummary } from '#shared/contract/case-summary';

import type { Said } from '../../../components/act-status/said.ts';
import { callHost } from '../../../api/client.ts';
import { downloadText } from '../../../components/download/download-text.ts';
import { TEXT } from '../../../text/text.ts';

export type Exporting = {
  /** Cases that wait for a deliberate yes. */
  readonly asked: readonly CaseSummary[];
  /** Files written so far, of how many; undefined while nothing is being written. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly ask: (rows: readonly CaseSummary[]) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly stop: () => void;
};

/** A browser takes files one by one; between two it needs a moment. */
const BREATH_MS = 120;

const TEXTS = TEXT.cases.bulk.exporting;

/** A case file is not encrypted: of real patients it is written only after a question. */
export function useExportCases(onDone: (report: Said) => void): Exporting {
  const [asked, setAsked] = useState<readonly CaseSummary[]>([]);
  const [progress, setProgress] = useState<Exporting['progress']>(undefined);
  const isStopped = useRef(false);

  async function run(rows: readonly CaseSummary[]): Promise<void> {
    setAsked([]);
    isStopped.current = false;
    let [written, failed] = [0, 0];
    let why = '';
    for (const [index, row] of rows.entries()) {
      if (isStopped.current) break;
      setProgress({ done: index + 1, total: rows.length });
      // One file after the other, so that the browser keeps each.
      // oxlint-disable-next-line no-await-in-loop
      const failure = await exportCase(row);
      if (failure === undefined) written += 1;
      else [failed, why] = [failed + 1, failure];
    }
    setProgress(undefined);
    onDone(reportText({ written, failed, why, left: rows.length - written - failed }));
  }

  return {
    asked,
    progress,
    ask: (rows) => {
      if (rows.some(({ origin }) => origin === 'clinical')) setAsked(rows);
      else void run(rows);
    },
    confirm: () => void run(asked),
    cancel: () => setAsked([]),
    stop: () => {
      isStopped.current = true;
    },
  };
}

type Tally = {
  readonly written: number;
  readonly failed: number;
  readonly left: number;
  readonly why: string;
};

function reportText({ written, failed, left, why }: Tally): Said {
  const kind = 'failed';
  if (failed > 0) {
    return { kind, text: TEXTS.failed(written, failed + left, TEXT.cases.bulk.refusal(why)) };
  }
  if (left > 0) return { kind, text: TEXTS.stopped(written, left) };
  return { kind: 'done', text: TEXTS.done(written) };
}

async function exportCase({ id }: CaseSummary): Promise<string | undefined> {
  try {
    const reply = await callHost('cases.exportFile', { id });
    if (!reply.ok) return reply.error.code;
    downloadText(reply.value.fileName, reply.value.text);
    await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    return undefined;
  } catch {
    return 'unreachable';
  }
}
