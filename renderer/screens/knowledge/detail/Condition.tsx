import type { KnowledgeCondition } from '#shared/report/knowledge-ref';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './Condition.module.css';
import { RefList } from './RefList.tsx';

type ConditionProps = { readonly condition: KnowledgeCondition };

/** A condition in words, and links to the facts it looks at. */
export function Condition({ condition }: ConditionProps) {
  return (
    <>
      <p className={classes.text}>
        <ClinicalText text={ownText(condition.text)} />
      </p>
      {condition.facts.length > 0 && (
        <div className={classes.facts}>
          <span className={classes.label}>{TEXT.knowledge.looksAt}</span>
          <RefList kind="fact" ids={condition.facts} shape="inline" />
        </div>
      )}
    </>
  );
}

function ownText(text: string): string {
  return text === 'always' ? 'Always' : text;
}
