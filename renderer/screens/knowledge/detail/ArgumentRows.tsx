import { Link } from '@tanstack/react-router';

import { AXIS_TEXT, STRENGTH_TEXT } from '#shared/report/evaluation-text';
import type { KnowledgeArgument } from '#shared/report/knowledge-model';

import { sourceName } from '../../../components/argument-list/source-text.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { EvidenceBadge } from '../../../components/evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../../../components/evidence-badge/evidence-grade.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { knowledgeAddress } from '../../../components/knowledge-link/knowledge-address.ts';
import { CheckBadge } from '../../../components/source-check/CheckBadge.tsx';
import { useKnowledge } from '../knowledge-context.ts';
import { STRENGTH_GLYPH } from '../argument-sides.ts';
import { conditionLine } from '../knowledge-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './ArgumentRows.module.css';

type ArgumentRowsProps = { readonly ids: readonly string[] };

/** Arguments with condition, weight and source; the source's check is never left out. */
export function ArgumentRows({ ids }: ArgumentRowsProps) {
  const { arguments: known } = useKnowledge();
  return (
    <ul className={classes.list}>
      {ids.map((id) => {
        const argument = known.get(id);
        return argument === undefined ? (
          <li key={id}>{id}</li>
        ) : (
          <Row key={id} argument={argument} />
        );
      })}
    </ul>
  );
}

function Row({ argument }: { readonly argument: KnowledgeArgument }) {
  const { blocks, sources } = useKnowledge();
  const { id, strength, axis, text, when, until, failSafe, block } = argument;
  const source = sources.get(argument.source);
  return (
    <li>
      <Link {...knowledgeAddress({ kind: 'argument', id })} className={classes.row}>
        <Glyph kind={STRENGTH_GLYPH[strength]} />
        <span className={classes.words}>
          <span className={classes.text}>{text}</span>
          <span className={classes.line}>
            <ClinicalText text={conditionLine(when.text)} />
          </span>
          {until !== undefined && (
            <span className={classes.line}>{TEXT.knowledge.until(until)}</span>
          )}
          <span className={classes.badges}>
            <b>{STRENGTH_TEXT[strength]}</b>
            <span>{AXIS_TEXT[axis]}</span>
            {failSafe && <span>{TEXT.knowledge.failSafe}</span>}
            {block !== undefined && (
              <span>{TEXT.knowledge.shared(blocks.get(block)?.title ?? block)}</span>
            )}
            <span>{source === undefined ? argument.source : sourceName(source.citation)}</span>
            {source !== undefined && (
              <EvidenceBadge grade={gradeOfLevel(source.level)} show="word" />
            )}
            {source !== undefined && <CheckBadge check={source.check} />}
          </span>
        </span>
      </Link>
    </li>
  );
}
