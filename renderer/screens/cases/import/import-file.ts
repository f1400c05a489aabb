import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';
import type { ImportOutcome } from './import-outcome.ts';

const TEXTS = TEXT.cases.import;

/** Brings one case file in; one whose patient may be here already waits and adds nothing. */
export async function importFile(file: File): Promise<ImportOutcome> {
  try {
    return await importText({ fileName: file.name, text: await file.text() }, 'ask');
  } catch {
    return refused(file.name, 'unreachable');
  }
}

/** The same for a file that was read before, also when its patient may be here already. */
export async function importText(
  { fileName, text }: { readonly fileName: string; readonly text: string },
  onDuplicate: 'ask' | 'add',
): Promise<ImportOutcome> {
  try {
    const reply = await callHost('cases.importFile', { text, onDuplicate });
    if (!reply.ok) {
      const { issues, code } = reply.error;
      return issues === undefined ? refused(fileName, code) : { kind: 'refused', fileName, issues };
    }
    if (reply.value.kind === 'saved') {
      const { id, decisionsLeftOut = 0 } = reply.value;
      return { kind: 'imported', fileName, id, decisionsLeftOut };
    }
    return { kind: 'duplicate', fileName, of: reply.value.of, text, isAdding: false };
  } catch {
    return refused(fileName, 'unreachable');
  }
}

function refused(fileName: string, code: string): ImportOutcome {
  const issue = { path: TEXTS.wholeFile, message: TEXTS.notRead(code) };
  return { kind: 'refused', fileName, issues: [issue] };
}
