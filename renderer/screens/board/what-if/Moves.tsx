import type { ReactNode } from 'react';

import type { WhatIf } from '#shared/report/what-if-model';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import type { GlyphKind } from '../../../components/glyph/glyph-kind.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { usePrinting } from '../use-printing.ts';
import classes from './Moves.module.css';
import { flagText, inOrderOfNews, planText } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.news;

type MovesProps = { readonly whatIf: WhatIf };

/** What comes before the options: contradictions and red flags. */
export function UrgentMoves({ whatIf: { conflicts, redFlags } }: MovesProps) {
  return (
    <>
      <Group title={TEXTS.contradictions} count={conflicts.length}>
        {conflicts.map(({ fact, label, stated, computed, basis, isNew }) => (
          <Line key={fact} glyph="caution" title={label}>
            {TEXTS.stated(stated, basis, computed)}
            {!isNew && TEXTS.already}
            {TEXTS.bothPossible}
          </Line>
        ))}
      </Group>
      <Group title={TEXTS.redFlags} count={redFlags.length}>
        {redFlags.map((flag) => (
          <Line key={flag.id} glyph={FLAG_GLYPH[flag.to]} title={flag.title}>
            {flagText(flag)}
          </Line>
        ))}
      </Group>
    </>
  );
}

/** What comes after the options: plans, derived facts and what the pack does not cover. */
export function FurtherMoves({ whatIf }: MovesProps) {
  const { plans, follows, gapsGained, gapsLost } = whatIf;
  return (
    <>
      <Group title={TEXTS.plans} count={plans.length}>
        {inOrderOfNews(plans).map((plan) => (
          <Line key={plan.id} glyph={PLAN_GLYPH[plan.to]} title={plan.title}>
            {planText(plan)}
            <NameList label={TEXTS.joining} names={plan.joining} />
            <NameList label={TEXTS.leaving} names={plan.leaving} />
          </Line>
        ))}
      </Group>
      <Group title={TEXTS.follows} count={follows.length}>
        {follows.map(({ fact, label, from, to }) => (
          <Line key={fact} glyph="note" title={label}>
            <ClinicalText text={TEXTS.fromTo(from, to)} />
          </Line>
        ))}
      </Group>
      <Group title={TEXTS.gaps} count={gapsGained.length + gapsLost.length}>
        {gapsGained.map((text) => (
          <Line key={text} glyph="caution" title={TEXTS.gapGained}>
            {text}
          </Line>
        ))}
        {gapsLost.map((text) => (
          <Line key={text} glyph="note" title={TEXTS.gapLost}>
            {text}
          </Line>
        ))}
      </Group>
    </>
  );
}

const FLAG_GLYPH: Readonly<Record<WhatIf['redFlags'][number]['to'], GlyphKind>> = {
  raised: 'stop',
  'not-ruled-out': 'unknown',
  'ruled-out': 'note',
};

const PLAN_GLYPH: Readonly<Record<WhatIf['plans'][number]['to'], GlyphKind>> = {
  offered: 'for',
  possible: 'unknown',
  none: 'excluded',
};

type GroupProps = {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
};

function Group({ title, count, children }: GroupProps) {
  if (count === 0) return undefined;
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

type LineProps = {
  readonly glyph: GlyphKind;
  readonly title: string;
  readonly children: ReactNode;
};

function Line({ glyph, title, children }: LineProps) {
  return (
    <li className={classes.line}>
      <Glyph kind={glyph} />
      <span>
        <b>{title}</b> <span className={classes.detail}>{children}</span>
      </span>
    </li>
  );
}

const NAMED_INLINE = 4;

type NameListProps = { readonly label: string; readonly names: readonly string[] };

/** A few names in the line; of many the number, and the names one press away. */
function NameList({ label, names }: NameListProps) {
  const isPrinting = usePrinting();
  if (names.length === 0) return undefined;
  if (names.length <= NAMED_INLINE) return TEXTS.names(label, names.join('; '));
  return (
    <details className={classes.names} open={isPrinting}>
      <summary>{TEXTS.manyNames(label, names.length)}</summary>
      {names.join('; ')}
    </details>
  );
}
