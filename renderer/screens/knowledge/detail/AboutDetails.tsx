import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { ReviewOverdue } from '../../../components/pack-stamp/ReviewOverdue.tsx';
import { stampDate } from '../../../components/pack-stamp/stamp-date.ts';
import { useKnowledge } from '../knowledge-context.ts';
import { ITEM_TEXT, KINDS_TEXT } from '../knowledge-text.ts';
import classes from './ArgumentDetail.module.css';
import { Condition } from './Condition.tsx';
import type { DetailProps } from './detail-props.ts';
import { Item, Items, Part, TextItem } from './Items.tsx';
import { holdingsOf } from './pack-holdings.ts';
import { RefList } from './RefList.tsx';

/** The pack itself: identity, age, status, what it is for, and how much it holds. */
export function PackDetail() {
  const { knowledge } = useKnowledge();
  const { pack, reviewOverdue, checklist, gaps } = knowledge;
  return (
    <>
      <Items>
        <Item label={ITEM_TEXT.status}>
          <span className={classes.weight}>
            <Glyph kind="caution" />
            {pack.status}
          </span>
        </Item>
        <TextItem label={ITEM_TEXT.version} text={pack.version} />
        <TextItem label={ITEM_TEXT.evidence} text={stampDate(pack.evidenceCutoff)} />
        <TextItem label={ITEM_TEXT.sourcesRead} text={stampDate(knowledge.sourcesReadOn)} />
        <Item label={ITEM_TEXT.reviewBy}>
          {stampDate(pack.reviewBy)}
          {reviewOverdue && <ReviewOverdue reviewBy={pack.reviewBy} />}
        </Item>
        <TextItem label={ITEM_TEXT.use} text={knowledge.intendedUse} />
        <TextItem label={ITEM_TEXT.sha256} text={pack.sha256} />
      </Items>
      <Part title={ITEM_TEXT.holds}>
        <Items>
          {holdingsOf(knowledge).map(({ label, text }) => (
            <TextItem key={label} label={label} text={text} />
          ))}
        </Items>
      </Part>
      {checklist.length > 0 && (
        <Part title={KINDS_TEXT.checklist} aside={String(checklist.length)}>
          <RefList kind="checklist" ids={checklist.map(({ id }) => id)} />
        </Part>
      )}
      {gaps.length > 0 && (
        <Part title={KINDS_TEXT.gap} aside={String(gaps.length)}>
          <RefList kind="gap" ids={gaps.map(({ id }) => id)} />
        </Part>
      )}
    </>
  );
}

/** An item of the checklist: why it decides and what it changes. */
export function ChecklistDetail({ id }: DetailProps) {
  const item = useKnowledge().knowledge.checklist.find((one) => one.id === id);
  if (item === undefined) return undefined;
  return (
    <Items>
      <TextItem label={ITEM_TEXT.why} text={item.why} />
      <TextItem label={ITEM_TEXT.changes} text={item.changes} />
      <Item label={KINDS_TEXT.fact}>
        {item.facts.length === 0 ? ITEM_TEXT.noFact : <RefList kind="fact" ids={item.facts} />}
      </Item>
    </Items>
  );
}

/** A part of the field that is missing from this version, and when that is said. */
export function GapDetail({ id }: DetailProps) {
  const gap = useKnowledge().knowledge.gaps.find((one) => one.id === id);
  if (gap === undefined) return undefined;
  return (
    <Items>
      <Item label={ITEM_TEXT.saidIf}>
        <Condition condition={gap.when} />
      </Item>
    </Items>
  );
}
