import { useEffect, useRef, useState } from 'react';

import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';

import { callHost } from '../../../api/client.ts';
import { saveFile } from '../../../components/download/save-file.ts';

/** Where the export of a dialog stands. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly code: string };

export type Exporting = {
  readonly state: ExportState;
  readonly start: (input: InputOf<'exports.start'>) => void;
  readonly cancel: () => void;
};

/** How often the progress is asked for, in ms. */
const EVERY_MS = 150;

/** Makes a file and saves it once it is whole; leaving the dialog stops it. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const job = useRef<string>(undefined);
  const cancel = () => {
    const running = job.current;
    job.current = undefined;
    // Whether or not it was still there: nothing is saved from here on.
    if (running !== undefined)
      void callHost('exports.cancel', { job: running }).catch(() => undefined);
  };
  useEffect(() => cancel, []);

  async function run(input: InputOf<'exports.start'>): Promise<void> {
    setState({ kind: 'running', done: 0, total: 0 });
    const started = await valueOf('exports.start', input);
    job.current = started.job;
    const isOurs = () => job.current === started.job;
    while (isOurs()) {
      const { state: stands, done, total } = await valueOf('exports.progress', started);
      if (stands === 'ready') break;
      if (isOurs()) setState({ kind: 'running', done, total });
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    if (!isOurs()) return setState({ kind: 'cancelled' });
    const file = await valueOf('exports.take', started);
    if (!isOurs()) return setState({ kind: 'cancelled' });
    job.current = undefined;
    saveFile(file);
    setState({ kind: 'done', fileName: file.fileName });
  }

  const start = (input: InputOf<'exports.start'>) => {
    run(input).catch((fault: unknown) => {
      job.current = undefined;
      setState({ kind: 'failed', code: fault instanceof Refused ? fault.code : 'unreachable' });
    });
  };
  return { state, start, cancel };
}

class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

async function valueOf<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await callHost(name, input);
  if (reply.ok) return reply.value;
  throw new Refused(reply.error.code);
}
