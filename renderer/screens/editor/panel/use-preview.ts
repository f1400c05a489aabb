import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { CaseDocument } from '#shared/domain/case-document';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { callHost } from '../../../api/client.ts';
import type { EditorState } from '../draft/editor-state.ts';

const PAUSE_MS = 250;

export type Preview = {
  readonly sheet: BoardSheet | undefined;
  /** What is shown belongs to the draft as it is now. */
  readonly isCurrent: boolean;
  /** The draft holds an entry that is not valid: what is shown is from before it. */
  readonly isFaulty: boolean;
  readonly failure: string | undefined;
};

/** What the board sheet would say of the draft; of a draft with faults, what it said before. */
export function usePreview({ check }: EditorState): Preview {
  const [document] = useDebouncedValue(check.document, PAUSE_MS);
  const {
    data: reply,
    isError,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['preview', numberOf(document)],
    queryFn: () => callHost('cases.preview', { document: withoutImages(document ?? {}) }),
    enabled: document !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    sheet: reply?.ok ? reply.value : undefined,
    isCurrent: check.document !== undefined && check.document === document && !isPlaceholderData,
    isFaulty: check.document === undefined,
    failure: failureOf(isError, reply),
  };
}

const numbers = new WeakMap<CaseDocument, number>();
let lastNumber = 0;

/** A case is far too long to be a cache key: each parsed one gets a number. */
function numberOf(document: CaseDocument | undefined): number {
  if (document === undefined) return 0;
  const known = numbers.get(document);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(document, lastNumber);
  return lastNumber;
}

/** Pictures change nothing that is weighed and would be sent with every keystroke. */
function withoutImages(document: CaseDocument): CaseDocument {
  if (document.diagnostics === undefined) return document;
  return {
    ...document,
    diagnostics: document.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      keyImages: undefined,
    })),
  };
}

function failureOf(
  isError: boolean,
  reply: { readonly ok: boolean; readonly error?: { readonly code: string } } | undefined,
): string | undefined {
  if (isError) return 'unreachable';
  return reply?.ok === false ? (reply.error?.code ?? 'internal') : undefined;
}
