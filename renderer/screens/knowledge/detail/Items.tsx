import type { ReactNode } from 'react';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import classes from './Items.module.css';

type ItemsProps = { readonly children: ReactNode };

/** Labelled values, one under another. */
export function Items({ children }: ItemsProps) {
  return <dl className={classes.items}>{children}</dl>;
}

type ItemProps = { readonly label: string; readonly children: ReactNode };

export function Item({ label, children }: ItemProps) {
  return (
    <div className={classes.item}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type TextItemProps = { readonly label: string; readonly text: string | undefined };

/** A labelled text; nothing where the pack says nothing. */
export function TextItem({ label, text }: TextItemProps) {
  if (text === undefined || text === '') return undefined;
  return (
    <Item label={label}>
      <ClinicalText text={text} />
    </Item>
  );
}

type PartProps = { readonly title: string; readonly aside?: string; readonly children: ReactNode };

/** A part of an entry under its own heading. */
export function Part({ title, aside, children }: PartProps) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3>
        {title}
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
