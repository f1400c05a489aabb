import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

import { CASE_LIST_KEY } from '../../../api/queries.ts';
import { importFile, importText } from './import-file.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { importStore, type ImportState } from './import-store.ts';

export type Importing = ImportState & {
  readonly importFiles: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Adds the file of this outcome as one more case. */
  readonly add: (index: number) => void;
  readonly leaveOut: (index: number) => void;
  readonly leaveAllOut: () => void;
  readonly dismiss: () => void;
};

let isCancelled = false;

/** Brings case files in, one after the other; nothing is added silently or twice. */
export function useImportCases(): Importing {
  const client = useQueryClient();
  const state = useSyncExternalStore(importStore.subscribe, importStore.read);
  return {
    ...state,
    importFiles: (files) => {
      // One import at a time: a second one would hide the report of the first.
      if (files.length > 0 && importStore.read().progress === undefined) {
        void importAll(client, files);
      }
    },
    cancel: () => {
      isCancelled = true;
    },
    add: (index) => void addAnyway(client, index),
    leaveOut: (index) => putOutcome(index, leftOut),
    leaveAllOut: () => importStore.change({ outcomes: importStore.read().outcomes.map(leftOut) }),
    dismiss: () => importStore.change({ outcomes: [] }),
  };
}

async function importAll(client: QueryClient, files: readonly File[]): Promise<void> {
  isCancelled = false;
  // Files of an earlier import that nobody has decided on stay in the report.
  const waiting = importStore.read().outcomes.filter(({ kind }) => kind === 'duplicate');
  const done: ImportOutcome[] = [];
  for (const [index, file] of files.entries()) {
    const progress = { done: index + 1, total: files.length, fileName: file.name };
    importStore.change({ progress });
    // One at a time, so that the report keeps the order of the files.
    // oxlint-disable-next-line no-await-in-loop
    done.push(isCancelled ? cancelled(file) : await importFile(file));
  }
  importStore.change({ progress: undefined, outcomes: [...waiting, ...done] });
  await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
}

async function addAnyway(client: QueryClient, index: number): Promise<void> {
  const outcome = importStore.read().outcomes[index];
  if (outcome?.kind !== 'duplicate' || outcome.isAdding) return;
  putOutcome(index, () => ({ ...outcome, isAdding: true }));
  const added = await importText(outcome, 'add');
  putOutcome(index, () => added);
  await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
}

function putOutcome(index: number, change: (outcome: ImportOutcome) => ImportOutcome): void {
  const outcomes = importStore
    .read()
    .outcomes.map((outcome, place) => (place === index ? change(outcome) : outcome));
  importStore.change({ outcomes });
}

function leftOut(outcome: ImportOutcome): ImportOutcome {
  return outcome.kind === 'duplicate' ? { kind: 'left-out', fileName: outcome.fileName } : outcome;
}

function cancelled({ name }: File): ImportOutcome {
  return { kind: 'cancelled', fileName: name };
}
