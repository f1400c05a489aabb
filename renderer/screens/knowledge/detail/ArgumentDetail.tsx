import { AXIS_TEXT, STRENGTH_TEXT } from '#shared/report/evaluation-text';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { useKnowledge } from '../knowledge-context.ts';
import { STRENGTH_GLYPH } from '../argument-sides.ts';
import { FAIL_SAFE_TEXT, ITEM_TEXT, KINDS_TEXT } from '../knowledge-text.ts';
import classes from './ArgumentDetail.module.css';
import { ArgumentRows } from './ArgumentRows.tsx';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { RefLink } from './RefLink.tsx';
import { RefList } from './RefList.tsx';
import { SourceLine } from './SourceLine.tsx';

/** One argument: weight, condition, source, and every option it speaks about. */
export function ArgumentDetail({ id }: DetailProps) {
  const argument = useKnowledge().arguments.get(id);
  if (argument === undefined) return undefined;
  const { strength, axis, when, until, failSafe, block, source, candidates } = argument;
  return (
    <>
      <Items>
        <Item label={ITEM_TEXT.weight}>
          <span className={classes.weight}>
            <Glyph kind={STRENGTH_GLYPH[strength]} />
            {STRENGTH_TEXT[strength]}
          </span>
        </Item>
        <TextItem label={ITEM_TEXT.axis} text={AXIS_TEXT[axis]} />
        <Item label={ITEM_TEXT.condition}>
          <Condition condition={when} />
        </Item>
        <TextItem label={ITEM_TEXT.until} text={until} />
        <TextItem label={ITEM_TEXT.failSafe} text={failSafe ? FAIL_SAFE_TEXT : undefined} />
        <Item label={ITEM_TEXT.source}>
          <SourceLine source={source} />
        </Item>
        {block !== undefined && (
          <Item label={ITEM_TEXT.blocks}>
            <RefLink kind="block" id={block} />
          </Item>
        )}
      </Items>
      <Part title={ITEM_TEXT.speaksAbout} aside={String(candidates.length)}>
        <RefList kind="candidate" ids={candidates} />
      </Part>
    </>
  );
}

/** Arguments that several options share, and which options those are. */
export function BlockDetail({ id }: DetailProps) {
  const block = useKnowledge().blocks.get(id);
  if (block === undefined) return undefined;
  return (
    <>
      <Part title={KINDS_TEXT.argument} aside={String(block.arguments.length)}>
        <ArgumentRows ids={block.arguments} />
      </Part>
      <Part title={KINDS_TEXT.candidate} aside={String(block.candidates.length)}>
        <RefList kind="candidate" ids={block.candidates} />
      </Part>
    </>
  );
}
