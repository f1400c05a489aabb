import type { LabBlock, LabBlockLine } from '#shared/interchange/lab-block-model';

import { Glyph } from '../../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../../text/text.ts';
import classes from './LabPaste.module.css';

type LeftOutLinesProps = { readonly block: LabBlock };

type LeftOut = { readonly number: number; readonly text: string; readonly why: string };

const TEXTS = TEXT.entry.labs;

/**
 * Every line of the text that gave no result, with the reason: nothing is dropped unsaid. What a
 * person may want to enter by hand comes before what was used to read the other lines.
 */
export function LeftOutLines({ block }: LeftOutLinesProps) {
  const used = block.lines.filter(({ outcome }) => outcome === 'used');
  return (
    <>
      <Lines title={TEXTS.leftHead} lines={leftOutOf(block)} isOpen />
      <Lines title={TEXTS.usedHead} lines={used.flatMap(reasonsOf)} />
    </>
  );
}

/** Lines nothing was taken over of, and results beside others that no case holds. */
export function leftOutOf({ lines }: LabBlock): readonly LeftOut[] {
  return lines.filter(({ outcome }) => outcome !== 'used').flatMap(reasonsOf);
}

type LinesProps = {
  readonly title: string;
  readonly lines: readonly LeftOut[];
  readonly isOpen?: boolean;
};

function Lines({ title, lines, isOpen = false }: LinesProps) {
  if (lines.length === 0) return undefined;
  return (
    <section className={classes.part} aria-label={title}>
      <h3 className={classes.head}>
        {title} <span className={classes.number}>{lines.length}</span>
      </h3>
      <ul className={classes.left}>
        {lines.map(({ number, text, why }) => (
          <li key={`${number} ${text} ${why}`} data-open={isOpen}>
            <code className={classes.source}>{text}</code>
            <span className={classes.why}>
              {isOpen && <Glyph kind="unknown" />}
              <span>{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonsOf(line: LabBlockLine): readonly LeftOut[] {
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
