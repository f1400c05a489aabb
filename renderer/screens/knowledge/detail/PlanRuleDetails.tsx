import type { KnowledgeTrait } from '#shared/report/knowledge-plan-model';

import { useKnowledge } from '../knowledge-context.ts';
import { HOLD_CAUTION_TEXT, ITEM_TEXT, VERDICT_TEXT } from '../knowledge-text.ts';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { RefList } from './RefList.tsx';
import { SourceCheckLine } from './SourceCheckLine.tsx';
import { SourceLine } from './SourceLine.tsx';

/** How long an agent is held around surgery; the national label prevails. */
export function HoldDetail({ id }: DetailProps) {
  const hold = useKnowledge().knowledge.holds.find((one) => one.id === id);
  if (hold === undefined) return undefined;
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.before} text={hold.before} />
        <TextItem label={ITEM_TEXT.restart} text={hold.restart} />
        <TextItem label={ITEM_TEXT.caution} text={HOLD_CAUTION_TEXT} />
        <Item label={ITEM_TEXT.check}>
          <SourceCheckLine check={hold.check} provenance={hold.provenance} />
        </Item>
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={hold.source} />
        </Item>
      </Items>
      <Traits traits={[hold.agent]} />
    </>
  );
}

/** Whether two kinds of treatment go into one plan. */
export function CompatibilityDetail({ id }: DetailProps) {
  const rule = useKnowledge().knowledge.compatibility.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  return (
    <>
      <Items>
        <TextItem label={ITEM_TEXT.verdict} text={VERDICT_TEXT[rule.verdict]} />
        <TextItem label={ITEM_TEXT.why} text={rule.text} />
        {rule.when !== undefined && (
          <Item label={ITEM_TEXT.condition}>
            <Condition condition={rule.when} />
          </Item>
        )}
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={rule.source} />
        </Item>
      </Items>
      <Traits traits={rule.between} />
    </>
  );
}

/** A rule on the order of treatments, and the steps it adds. */
export function SequencingDetail({ id }: DetailProps) {
  const rule = useKnowledge().knowledge.sequencing.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  return (
    <>
      <Items>
        {rule.when !== undefined && (
          <Item label={ITEM_TEXT.condition}>
            <Condition condition={rule.when} />
          </Item>
        )}
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={rule.source} />
        </Item>
      </Items>
      {rule.adds.length > 0 && (
        <Part title={ITEM_TEXT.adds} aside={String(rule.adds.length)}>
          <PlanSteps steps={rule.adds} />
        </Part>
      )}
      <Traits traits={rule.concerns} />
    </>
  );
}

/** Which options a rule means, by trait. */
function Traits({ traits }: { readonly traits: readonly KnowledgeTrait[] }) {
  return traits.map(({ trait, candidates }) => (
    <Part key={trait} title={trait} aside={String(candidates.length)}>
      <RefList kind="candidate" ids={candidates} />
    </Part>
  ));
}
