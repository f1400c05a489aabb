import type { LabBlock, LabBlockLine } from '#shared/interchange/lab-block-model';

import { TEXT } from '../../../../text/text.ts';
import classes from './LabPaste.module.css';

type LeftOutLinesProps = { readonly block: LabBlock };

type LeftOut = { readonly number: number; readonly text: string; readonly why: string };

const TEXTS = TEXT.entry.labs;

/** Every line of the text that gave no result, with the reason: nothing is dropped unsaid. */
export function LeftOutLines({ block }: LeftOutLinesProps) {
  const lines = block.lines.flatMap(leftOutOf);
  if (lines.length === 0) return undefined;
  return (
    <section className={classes.part} aria-label={TEXTS.leftHead}>
      <h3 className={classes.head}>{TEXTS.leftHead}</h3>
      <ul className={classes.left}>
        {lines.map(({ number, text, why }) => (
          <li key={`${number} ${text} ${why}`}>
            <code className={classes.source}>{text}</code>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function leftOutOf(line: LabBlockLine): readonly LeftOut[] {
  const { number, text } = line;
  if (line.outcome === 'results') {
    return [
      ...line.notKept.map((name) => ({ number, text, why: TEXTS.why.notKept(name) })),
      ...line.unread.map((part) => ({ number, text: part.text, why: WHY_UNREAD[part.why] })),
    ];
  }
  return [{ number, text, why: whyOf(line) }];
}

function whyOf(line: Exclude<LabBlockLine, { readonly outcome: 'results' }>): string {
  switch (line.outcome) {
    case 'not-kept':
      return TEXTS.why.notKept(line.name);
    case 'not-recognised':
      return WHY_UNREAD[line.why];
    case 'used':
      return WHY_USED[line.as];
  }
}

const WHY_UNREAD = {
  'no-name': TEXTS.why.noName,
  'no-value': TEXTS.why.noValue,
  'date-of-what': TEXTS.why.dateOfWhat,
  'several-names': TEXTS.why.severalNames,
} as const;

const WHY_USED = {
  date: TEXTS.why.usedDate,
  columns: TEXTS.why.usedColumns,
  heading: TEXTS.why.usedHeading,
} as const;
