import { EvidenceBadge } from '../../../components/evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../../../components/evidence-badge/evidence-grade.ts';
import { useKnowledge } from '../knowledge-context.ts';
import { RefLink } from './RefLink.tsx';
import { SourceCheckLine } from './SourceCheckLine.tsx';
import classes from './SourceLine.module.css';

type SourceLineProps = { readonly source: string };

/** The citation with its level and, never hidden, how far it was checked. */
export function SourceLine({ source: id }: SourceLineProps) {
  const source = useKnowledge().sources.get(id);
  if (source === undefined) return <span>{id}</span>;
  return (
    <div className={classes.source}>
      <RefLink kind="source" id={id} />
      <span className={classes.badges}>
        <EvidenceBadge grade={gradeOfLevel(source.level)} show="word" />
        <SourceCheckLine check={source.check} provenance={source.provenance} />
      </span>
    </div>
  );
}
