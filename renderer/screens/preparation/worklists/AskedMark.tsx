import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';

import type { OwedItem } from '#shared/contract/preparation';

import { caseName } from '../../../components/case-name/case-name.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { momentText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './AskedMark.module.css';
import { type Asked, itemKey } from './use-asked.ts';

type AskedMarkProps = { readonly item: OwedItem; readonly asked: Asked };

const TEXTS = TEXT.preparation.worklist;

/** Whether somebody has asked, who and when; marking takes an optional note and can be taken back. */
export function AskedMark({ item, asked }: AskedMarkProps) {
  const [isNoting, setNoting] = useState(false);
  const shown = shownOf(item, isNoting);
  const { place, goTo } = useFocusOn(shown);
  const fault = asked.fault?.key === itemKey(item) ? asked.fault.text : undefined;

  async function mark(note: string | undefined): Promise<void> {
    if (!(await asked.mark(item, note))) return;
    goTo('asked');
    setNoting(false);
  }

  async function takeBack(): Promise<void> {
    if (await asked.takeBack(item)) goTo('open');
  }

  function turn(next: 'noting' | 'open'): void {
    goTo(next);
    setNoting(next === 'noting');
  }

  return (
    <div ref={place} className={classes.asked}>
      {shown === 'asked' && <AskedLine item={item} onTakeBack={() => void takeBack()} />}
      {shown === 'noting' && (
        <NoteForm onNote={(note) => void mark(note)} onCancel={() => turn('open')} />
      )}
      {shown === 'open' && (
        <Button
          variant="default"
          size="compact-sm"
          data-screen-only=""
          aria-label={TEXTS.askFor(item.question, caseName(item.case))}
          onClick={() => turn('noting')}
        >
          {TEXTS.ask}
        </Button>
      )}
      {fault !== undefined && <p role="alert">{fault}</p>}
    </div>
  );
}

type Shown = 'open' | 'noting' | 'asked';

function shownOf({ asked }: OwedItem, isNoting: boolean): Shown {
  if (asked !== undefined) return 'asked';
  return isNoting ? 'noting' : 'open';
}

/** The button that was pressed is gone: the keyboard goes on with what comes in its place. */
function useFocusOn(shown: Shown) {
  const place = useRef<HTMLDivElement>(null);
  const awaited = useRef<Shown | undefined>(undefined);

  useLayoutEffect(() => {
    if (awaited.current !== shown) return;
    awaited.current = undefined;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
  });

  return {
    place,
    goTo: (next: Shown) => {
      awaited.current = next;
    },
  };
}

type AskedLineProps = { readonly item: OwedItem; readonly onTakeBack: () => void };

function AskedLine({ item, onTakeBack }: AskedLineProps) {
  if (item.asked === undefined) return undefined;
  const { by, at, note } = item.asked;
  return (
    <>
      <p className={classes.line}>
        <IconCheck size="1rem" stroke={2.4} aria-hidden />
        <span>
          <ClinicalText text={TEXTS.askedBy(by, momentText(at))} />
        </span>
      </p>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        data-screen-only=""
        aria-label={TEXTS.unaskFor(item.question, caseName(item.case))}
        onClick={onTakeBack}
      >
        {TEXTS.unask}
      </Button>
    </>
  );
}

type NoteFormProps = {
  readonly onNote: (note: string | undefined) => void;
  readonly onCancel: () => void;
};

function NoteForm({ onNote, onCancel }: NoteFormProps) {
  const [note, setNote] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    onNote(note.trim() === '' ? undefined : note.trim());
  }

  return (
    <form className={classes.form} onSubmit={submit} data-screen-only="">
      <TextInput
        label={TEXTS.note}
        value={note}
        maxLength={4000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="compact-sm">
          {TEXTS.noteAct}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onCancel}>
          {TEXT.preparation.cancel}
        </Button>
      </div>
    </form>
  );
}
