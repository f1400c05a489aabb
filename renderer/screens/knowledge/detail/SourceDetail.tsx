import { EvidenceBadge } from '../../../components/evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../../../components/evidence-badge/evidence-grade.ts';
import { useKnowledge } from '../knowledge-context.ts';
import { ITEM_TEXT } from '../knowledge-text.ts';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, TextItem } from './Items.tsx';
import { RefParts } from './RefList.tsx';
import { SourceCheckLine } from './SourceCheckLine.tsx';

/** One source: what is used of it, how far that was checked, and all that cites it. */
export function SourceDetail({ id }: DetailProps) {
  const source = useKnowledge().sources.get(id);
  if (source === undefined) return undefined;
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.figures} text={source.figures} />
        <Item label={ITEM_TEXT.level}>
          <EvidenceBadge grade={gradeOfLevel(source.level)} show="word" />
        </Item>
        <Item label={ITEM_TEXT.check}>
          <SourceCheckLine check={source.check} provenance={source.provenance} />
        </Item>
      </Items>
      <RefParts refs={source.citedBy} />
    </>
  );
}
