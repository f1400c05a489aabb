import type { KnowledgeRef } from '#shared/report/knowledge-ref';

import { groupedBy } from '../grouped-by.ts';
import { KINDS_TEXT } from '../knowledge-text.ts';
import { ArgumentRows } from './ArgumentRows.tsx';
import { Part } from './Items.tsx';
import { RefLink } from './RefLink.tsx';
import classes from './RefLink.module.css';

type RefListProps = {
  readonly kind: KnowledgeRef['kind'];
  readonly ids: readonly string[];
  /** `inline` for short names that may stand side by side. */
  readonly shape?: 'list' | 'inline';
};

/** Links to entries of one kind. */
export function RefList({ kind, ids, shape = 'list' }: RefListProps) {
  return (
    <ul className={shape === 'list' ? classes.list : classes.inline}>
      {ids.map((id) => (
        <li key={id}>
          <RefLink kind={kind} id={id} />
        </li>
      ))}
    </ul>
  );
}

type RefPartsProps = { readonly refs: readonly KnowledgeRef[] };

/** Links grouped by kind, each group under its heading; arguments with all they say. */
export function RefParts({ refs }: RefPartsProps) {
  return groupedBy(refs, ({ kind }) => kind).map(([kind, members]) => {
    const ids = members.map(({ id }) => id);
    return (
      <Part key={kind} title={KINDS_TEXT[kind]} aside={String(ids.length)}>
        {kind === 'argument' ? <ArgumentRows ids={ids} /> : <RefList kind={kind} ids={ids} />}
      </Part>
    );
  });
}
