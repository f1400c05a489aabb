import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import classes from './Dialog.module.css';
import { DialogActs } from './DialogActs.tsx';

type WordsFormProps = {
  readonly texts: {
    readonly label: string;
    readonly hint: string;
    readonly act: string;
    readonly fault: string;
  };
  readonly onCancel: () => void;
  readonly onWords: (words: string) => void;
};

/** Something that has to be said in words: what was decided, why a lock is lifted. */
export function WordsForm({ texts, onCancel, onWords }: WordsFormProps) {
  const [words, setWords] = useState('');
  const [isFaulty, setFaulty] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (words.trim() === '') setFaulty(true);
    else onWords(words.trim());
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.hint}>{texts.hint}</p>
      <Textarea
        label={texts.label}
        autosize
        minRows={2}
        maxLength={4000}
        value={words}
        error={isFaulty ? texts.fault : undefined}
        data-autofocus
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setFaulty(false);
        }}
      />
      <DialogActs act={texts.act} onCancel={onCancel} />
    </form>
  );
}
