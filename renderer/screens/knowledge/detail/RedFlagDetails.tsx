import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { useKnowledge } from '../knowledge-context.ts';
import { ITEM_TEXT, KINDS_TEXT, SEVERITY_TEXT } from '../knowledge-text.ts';
import classes from './ArgumentDetail.module.css';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { RefList } from './RefList.tsx';
import { SourceLine } from './SourceLine.tsx';

/** One red flag: what raises it, what to do, and the options it leads to. */
export function RedFlagDetail({ id }: DetailProps) {
  const flag = useKnowledge().knowledge.redFlags.find((one) => one.id === id);
  if (flag === undefined) return undefined;
  const { severity, redWhen, candidates } = flag;
  return (
    <>
      <Items>
        <Item label={ITEM_TEXT.severity}>
          <span className={classes.weight}>
            <Glyph kind={severity === 'red' ? 'stop' : 'caution'} />
            {SEVERITY_TEXT[severity]}
          </span>
        </Item>
        <TextItem label={ITEM_TEXT.action} text={flag.action} />
        <Item label={ITEM_TEXT.raisedIf}>
          <Condition condition={flag.when} />
        </Item>
        {redWhen !== undefined && (
          <Item label={ITEM_TEXT.redIf}>
            <Condition condition={redWhen} />
          </Item>
        )}
        <TextItem label={ITEM_TEXT.notCovered} text={flag.notCovered} />
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={flag.source} />
        </Item>
      </Items>
      {candidates.length > 0 && (
        <Part title={KINDS_TEXT.candidate} aside={String(candidates.length)}>
          <RefList kind="candidate" ids={candidates} />
        </Part>
      )}
    </>
  );
}

/** A danger no rule looks for: said, so that nobody takes its absence for safety. */
export function UncomputedFlagDetail({ id }: DetailProps) {
  const flag = useKnowledge().knowledge.uncomputedFlags.find((one) => one.id === id);
  if (flag === undefined) return undefined;
  return (
    <Items>
      <TextItem label={ITEM_TEXT.severity} text={SEVERITY_TEXT[flag.severity]} />
      <TextItem label={ITEM_TEXT.action} text={flag.action} />
      <TextItem label={ITEM_TEXT.notComputed} text={flag.why} />
    </Items>
  );
}
