import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { TEXT } from '../../text/text.ts';
import { CopyId } from './CopyId.tsx';
import { EntryDetail } from './detail/EntryDetail.tsx';
import classes from './DetailPane.module.css';
import { useKnowledge } from './knowledge-context.ts';
import { DETAIL_TEXT, KIND_TEXT } from './knowledge-text.ts';
import type { EntryKind } from './modes.ts';
import { touchSubjectOf } from './touches/touch-subject.ts';
import { TouchPanel } from './touches/TouchPanel.tsx';

type DetailPaneProps = {
  readonly selected: { readonly kind: EntryKind; readonly id: string } | undefined;
  readonly onPrint: () => void;
};

/** The chosen entry with all that hangs on it; before a choice, what the screen is for. */
export function DetailPane({ selected, onPrint }: DetailPaneProps) {
  const { entry: find } = useKnowledge();
  const entry = selected === undefined ? undefined : find(selected.kind, selected.id);
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = entry === undefined ? undefined : `${entry.kind} ${entry.id}`;
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
    // A link followed inside the pane is gone with the entry it stood in: the focus must not be.
    if (key !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [key]);

  if (selected === undefined) return <Hint title={DETAIL_TEXT.choose} what={DETAIL_TEXT.what} />;
  if (entry === undefined) {
    return <Hint title={DETAIL_TEXT.gone(selected.id)} what={DETAIL_TEXT.goneWhy} />;
  }
  const subject = touchSubjectOf(entry);
  return (
    <section
      ref={pane}
      className={classes.pane}
      aria-label={DETAIL_TEXT.label}
      data-part="detail"
      // A scrolling region must take focus, or the keyboard cannot scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <article className={classes.detail} key={key}>
        <div className={classes.head}>
          <div className={classes.title}>
            <p className={classes.eyebrow}>
              {KIND_TEXT[entry.kind]} · {entry.group}
            </p>
            <h2 ref={heading} tabIndex={-1}>
              {entry.title}
            </h2>
          </div>
          <div className={classes.actions}>
            <CopyId id={entry.id} />
            <button type="button" className={classes.print} onClick={onPrint}>
              <IconPrinter size="1rem" aria-hidden />
              {TEXT.knowledge.print}
            </button>
          </div>
        </div>
        {subject !== undefined && <TouchPanel subject={subject} />}
        <EntryDetail kind={entry.kind} id={entry.id} />
      </article>
    </section>
  );
}

function Hint({ title, what }: { readonly title: string; readonly what: string }) {
  return (
    <section className={classes.pane} aria-label={DETAIL_TEXT.label} data-part="detail">
      <div className={classes.hint}>
        <h2>{title}</h2>
        <p>{what}</p>
      </div>
    </section>
  );
}
