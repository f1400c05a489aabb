import { Link } from '@tanstack/react-router';

import { knowledgeAddress } from '../../../components/knowledge-link/knowledge-address.ts';
import { useKnowledge } from '../knowledge-context.ts';
import type { EntryKind } from '../modes.ts';
import classes from './RefLink.module.css';

type RefLinkProps = { readonly kind: EntryKind; readonly id: string };

/** Leads to another entry, by its name; an id the pack does not have stays plain text. */
export function RefLink({ kind, id }: RefLinkProps) {
  const entry = useKnowledge().entry(kind, id);
  if (entry === undefined) return <span>{id}</span>;
  return (
    <Link {...knowledgeAddress({ kind, id })} className={classes.link}>
      {entry.title}
    </Link>
  );
}
