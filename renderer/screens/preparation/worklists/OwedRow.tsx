import { Link } from '@tanstack/react-router';

import type { OwedItem } from '#shared/contract/preparation';

import { CardMarks } from '../board/CardMarks.tsx';
import { caseName } from '../../../components/case-name/case-name.ts';
import { sectionOfField } from '../../../components/case-sections/section-of-field.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import { AskedMark } from './AskedMark.tsx';
import classes from './OwedRow.module.css';
import type { Asked } from './use-asked.ts';

type OwedRowProps = {
  readonly item: OwedItem;
  readonly asked: Asked;
  /** Whether the row says itself whose it is and who supplies it. */
  readonly names: 'none' | 'case-and-discipline';
};

const TEXTS = TEXT.preparation.worklist;

/** One question, what its answer could change, where it is entered, and whether it was asked. */
export function OwedRow({ item, asked, names }: OwedRowProps) {
  const { question, effects, from } = item;
  return (
    <li className={classes.row} data-asked={item.asked !== undefined}>
      <div>
        {names === 'case-and-discipline' && (
          <p className={classes.of}>
            <Link to="/cases/$id" params={{ id: item.case.id }}>
              {caseName(item.case)}
            </Link>
            <CardMarks row={item.case} />
            <span className={classes.from}>{TEXTS.from(from)}</span>
          </p>
        )}
        <p className={classes.question}>
          <ClinicalText text={question} />
        </p>
        {effects.length > 0 && (
          <ul className={classes.effects} aria-label={TEXTS.changes}>
            {effects.map((effect) => (
              <li key={effect}>
                <ClinicalText text={effect} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.acts}>
        <AskedMark item={item} asked={asked} />
        <EnterLink item={item} />
      </div>
    </li>
  );
}

function EnterLink({ item: { field, case: row } }: Pick<OwedRowProps, 'item'>) {
  const section = field === undefined ? undefined : sectionOfField(field);
  if (section === undefined) return undefined;
  return (
    <Link
      to="/cases/$id/edit"
      params={{ id: row.id }}
      search={{ section: section.id }}
      className={classes.enter}
      aria-label={TEXTS.enterFor(section.title, caseName(row))}
      data-screen-only=""
    >
      {TEXTS.enter(section.title)}
    </Link>
  );
}
