import { IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';

import classes from './CopyId.module.css';
import { COPY_TEXT, type CopyState } from './knowledge-text.ts';

type CopyIdProps = { readonly id: string };

/** The id, to be quoted; copied only when asked for. */
export function CopyId({ id }: CopyIdProps) {
  const [state, setState] = useState<CopyState>('idle');
  const shown = useRef<HTMLElement>(null);

  async function copy(): Promise<void> {
    if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
    setState(await copied(id));
  }

  return (
    <span className={classes.id}>
      <code ref={shown}>{id}</code>
      <button
        type="button"
        aria-label={COPY_TEXT.idle}
        title={COPY_TEXT.idle}
        onClick={() => void copy()}
      >
        <IconCopy size="1rem" aria-hidden />
      </button>
      <output className={classes.said}>{state === 'idle' ? '' : COPY_TEXT[state]}</output>
    </span>
  );
}

/** Without leave for the clipboard the id is at least selected, ready for the keyboard. */
async function copied(id: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(id);
    return 'copied';
  } catch {
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}
