import type { SourceCheck } from '#shared/report/source-check';

import { checkedText, provenanceText } from '../../../components/argument-list/source-text.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { stampDate } from '../../../components/pack-stamp/stamp-date.ts';
import { CheckBadge } from '../../../components/source-check/CheckBadge.tsx';
import { useKnowledge } from '../knowledge-context.ts';
import classes from './SourceLine.module.css';

type SourceCheckLineProps = { readonly check: SourceCheck; readonly provenance: string };

/** How far something was checked: the class, the record of it word for word, and when. */
export function SourceCheckLine({ check, provenance }: SourceCheckLineProps) {
  const { sourcesReadOn } = useKnowledge().knowledge;
  const readOn = check === 'memory' ? undefined : stampDate(sourcesReadOn);
  return (
    <span className={classes.badges}>
      <CheckBadge check={check} />
      <span className={classes.record}>
        <ClinicalText text={`${provenanceText(provenance)} · ${checkedText(readOn)}`} />
      </span>
    </span>
  );
}
