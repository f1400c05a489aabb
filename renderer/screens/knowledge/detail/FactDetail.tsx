import { useKnowledge } from '../knowledge-context.ts';
import { ITEM_TEXT } from '../knowledge-text.ts';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, TextItem } from './Items.tsx';
import { RefList, RefParts } from './RefList.tsx';

/** One fact: what it means, what it can be, where it comes from, and all that looks at it. */
export function FactDetail({ id }: DetailProps) {
  const fact = useKnowledge().facts.get(id);
  if (fact === undefined) return undefined;
  const { derivedFrom, rule } = fact;
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.meaning} text={fact.meaning} />
        <TextItem label={ITEM_TEXT.values} text={fact.values.join('; ')} />
        <TextItem label={ITEM_TEXT.unit} text={fact.unit} />
        <TextItem label={ITEM_TEXT.suppliedBy} text={fact.suppliedBy} />
        <TextItem label={ITEM_TEXT.fields} text={fact.fields.join(', ')} />
        {rule !== undefined && (
          <Item label={ITEM_TEXT.rule}>
            <Condition condition={rule} />
          </Item>
        )}
        {rule === undefined && derivedFrom.length > 0 && (
          <Item label={ITEM_TEXT.derivedFrom}>
            <RefList kind="fact" ids={derivedFrom} shape="inline" />
          </Item>
        )}
      </Items>
      <RefParts refs={fact.usedBy} />
    </>
  );
}
