import { IconGavel } from '@tabler/icons-react';

import type { Evaluation } from '#shared/engine/evaluation';
import { overrideBasis, overrideCautions, overrideMoment } from '#shared/report/override-text';
import type { OverrideView } from '#shared/report/override-view';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './OverrideRecord.module.css';

const TEXTS = TEXT.override.record;

type OverrideRecordProps = {
  readonly override: OverrideView;
  readonly evaluation: Evaluation | undefined;
};

/** Who went past the rule, when, why and on what basis; and what has changed since. */
export function OverrideRecord({ override, evaluation }: OverrideRecordProps) {
  const { by, at, reason, recordedBy, coverage, tierIfOverridden } = override;
  return (
    <div className={classes.record} data-covers={coverage === 'covers'}>
      <p className={classes.who}>
        <IconGavel size="1.15em" aria-hidden />
        <span>
          {TEXTS.by} <b>{by.name}</b>
          {TEXTS.who(by.role, overrideMoment(at))}
        </span>
      </p>
      <p className={classes.reason}>{TEXTS.quote(reason)}</p>
      <p className={classes.basis}>
        {evaluation !== undefined && TEXTS.basis(overrideBasis(override, evaluation))}
        {TEXTS.recordedBy(recordedBy)}
        {tierIfOverridden !== undefined && TEXTS.without(TIER_TEXT[tierIfOverridden].toLowerCase())}
      </p>
      {overrideCautions(override).map((caution) => (
        <p key={caution} className={classes.caution}>
          <Glyph kind="caution" />
          <span>{caution}</span>
        </p>
      ))}
    </div>
  );
}
