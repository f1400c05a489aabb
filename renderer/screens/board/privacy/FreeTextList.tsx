import { Button } from '@mantine/core';

import type { FreeText } from '#shared/contract/privacy';

import { TEXT } from '../../../text/text.ts';
import classes from './FreeTextList.module.css';
import { FreeTextRow } from './FreeTextRow.tsx';
import { useFreeTexts } from './use-free-texts.ts';

type Sending = ReturnType<typeof useFreeTexts>['sending'];

function isTicked({ hash, checked }: FreeText, sending: Sending): boolean {
  return sending?.hash === hash ? sending.as === 'checked' : checked !== undefined;
}

type FreeTextListProps = { readonly id: string };

/** Every free text of a case to be read one by one; nothing ticks them all at once. */
export function FreeTextList({ id }: FreeTextListProps) {
  const { texts, hasFailed, retry, sending, notKept, check } = useFreeTexts(id);
  const words = TEXT.privacy.texts;
  if (hasFailed) {
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <Button onClick={retry}>{words.retry}</Button>
      </div>
    );
  }
  if (texts === undefined) return <output>{words.loading}</output>;
  if (texts.length === 0) return <p>{words.empty}</p>;
  const checked = texts.filter((text) => text.checked !== undefined && text.holds.length === 0);
  return (
    <>
      <p>{words.lead}</p>
      <output className={classes.progress}>{words.progress(checked.length, texts.length)}</output>
      <ul className={classes.list}>
        {texts.map((text) => (
          <FreeTextRow
            key={text.hash}
            text={text}
            isTicked={isTicked(text, sending)}
            isNotKept={text.hash === notKept}
            onCheck={check}
          />
        ))}
      </ul>
    </>
  );
}
