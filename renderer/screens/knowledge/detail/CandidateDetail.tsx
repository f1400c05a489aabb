import { useKnowledge } from '../knowledge-context.ts';
import { SIDE_OF_GLYPH, SIDE_TEXT, SIDES, STRENGTH_GLYPH } from '../argument-sides.ts';
import { ITEM_TEXT } from '../knowledge-text.ts';
import { ArgumentRows } from './ArgumentRows.tsx';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { RefList, RefParts } from './RefList.tsx';

/** One option: when it applies, what the pack remarks, and every argument by what it does. */
export function CandidateDetail({ id }: DetailProps) {
  const { candidates, knowledge } = useKnowledge();
  const candidate = candidates.get(id);
  if (candidate === undefined) return undefined;
  const { blocks, classes, traits, namedBy } = candidate;
  const slot = knowledge.slots.find((one) => one.id === candidate.slot);
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.slot} text={slot?.label ?? candidate.slot} />
        <TextItem label={ITEM_TEXT.modality} text={candidate.modality} />
        <TextItem label={ITEM_TEXT.intent} text={candidate.intent} />
        <TextItem label={ITEM_TEXT.line} text={candidate.line} />
        <Item label={ITEM_TEXT.applies}>
          <Condition condition={candidate.applies} />
        </Item>
        <TextItem label={ITEM_TEXT.expectedBenefit} text={candidate.expectedBenefit} />
        <TextItem label={ITEM_TEXT.orientation} text={candidate.orientation} />
        <TextItem label={ITEM_TEXT.interactions} text={candidate.interactions} />
        <TextItem label={ITEM_TEXT.dataNeeded} text={candidate.dataNeeded} />
        <TextItem label={ITEM_TEXT.note} text={candidate.note} />
        <TextItem label={ITEM_TEXT.classes} text={classes.join(', ')} />
        <TextItem label={ITEM_TEXT.traits} text={traits.join(', ')} />
        {blocks.length > 0 && (
          <Item label={ITEM_TEXT.blocks}>
            <RefList kind="block" ids={blocks} shape="inline" />
          </Item>
        )}
      </Items>
      <ArgumentsBySide ids={candidate.arguments} />
      <RefParts refs={namedBy} />
    </>
  );
}

/** What excludes first, then for, against and notes; inside each in the order of the pack. */
function ArgumentsBySide({ ids }: { readonly ids: readonly string[] }) {
  const { arguments: known } = useKnowledge();
  return SIDES.map((side) => {
    const own = ids.filter((id) => {
      const argument = known.get(id);
      return argument !== undefined && SIDE_OF_GLYPH[STRENGTH_GLYPH[argument.strength]] === side;
    });
    if (own.length === 0) return undefined;
    return (
      <Part key={side} title={SIDE_TEXT[side]} aside={String(own.length)}>
        <ArgumentRows ids={own} />
      </Part>
    );
  });
}
