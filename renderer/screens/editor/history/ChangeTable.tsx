import { IconArrowRight, IconMinus, IconPlus } from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import type { Change, ChangeKind } from '../diff/changes.ts';
import classes from './ChangeTable.module.css';

type ChangeTableProps = { readonly changes: readonly Change[] };

const TEXTS = TEXT.history;

/** What differs, by section: the place, what it said, what it says. */
export function ChangeTable({ changes }: ChangeTableProps) {
  const sections = [...new Set(changes.map(({ section }) => section))];
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{TEXTS.what}</th>
          <th scope="col">{TEXTS.before}</th>
          <th scope="col">{TEXTS.after}</th>
        </tr>
      </thead>
      {sections.map((section) => {
        const own = changes.filter((change) => change.section === section);
        return (
          <tbody key={section}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={classes.section}>
                {own[0]?.sectionTitle}
              </th>
            </tr>
            {own.map((change, index) => (
              <ChangeRow key={`${change.label} ${index}`} change={change} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const { label, kind, before, after, images } = change;
  return (
    <tr data-kind={kind}>
      <th scope="row">
        <span className={classes.kind}>
          <KindIcon kind={kind} />
          {TEXTS.kind[kind]}
        </span>
        <ClinicalText text={label} />
      </th>
      <td>
        <Side words={before} images={images.before} alt={TEXTS.imageBefore} />
      </td>
      <td>
        <Side words={after} images={images.after} alt={TEXTS.imageAfter} />
      </td>
    </tr>
  );
}

type SideProps = {
  readonly words: string;
  readonly images: readonly string[];
  readonly alt: string;
};

function Side({ words, images, alt }: SideProps) {
  if (words === '' && images.length === 0) {
    return <span className={classes.nothing}>{TEXTS.nothing}</span>;
  }
  return (
    <>
      <ClinicalText text={words} />
      {images.map((source) => (
        <img key={source} src={source} alt={alt} className={classes.image} />
      ))}
    </>
  );
}

function KindIcon({ kind }: { readonly kind: ChangeKind }) {
  switch (kind) {
    case 'added':
      return <IconPlus size="1rem" stroke={2.2} aria-hidden />;
    case 'removed':
      return <IconMinus size="1rem" stroke={2.2} aria-hidden />;
    case 'changed':
      return <IconArrowRight size="1rem" stroke={2.2} aria-hidden />;
  }
}
