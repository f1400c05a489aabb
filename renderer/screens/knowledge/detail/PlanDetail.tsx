import { useKnowledge } from '../knowledge-context.ts';
import { ITEM_TEXT, ROLE_TEXT } from '../knowledge-text.ts';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { SourceLine } from './SourceLine.tsx';

/** One plan template: when it is offered, its steps, what to watch and when to look again. */
export function PlanDetail({ id }: DetailProps) {
  const plan = useKnowledge().knowledge.plans.find((one) => one.id === id);
  if (plan === undefined) return undefined;
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.role} text={ROLE_TEXT[plan.role]} />
        <Item label={ITEM_TEXT.offeredIf}>
          <Condition condition={plan.when} />
        </Item>
        {plan.watch.length > 0 && (
          <Item label={ITEM_TEXT.watch}>
            {plan.watch.map((text) => (
              <div key={text}>{text}</div>
            ))}
          </Item>
        )}
        <TextItem label={ITEM_TEXT.review} text={plan.review} />
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={plan.source} />
        </Item>
      </Items>
      <Part title={ITEM_TEXT.steps} aside={String(plan.steps.length)}>
        <PlanSteps steps={plan.steps} />
      </Part>
    </>
  );
}
