import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { ArgumentView, Evaluation, PackStamp } from '#shared/engine/evaluation';
import { AXIS_TEXT, STRENGTH_TEXT } from '#shared/report/evaluation-text';
import { sourceCheck } from '#shared/report/source-check';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { EvidenceBadge } from '../evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../evidence-badge/evidence-grade.ts';
import { Glyph } from '../glyph/Glyph.tsx';
import { knowledgeAddress } from '../knowledge-link/knowledge-address.ts';
import { CheckBadge } from '../source-check/CheckBadge.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ArgumentDrawer.module.css';
import { factBasis } from './fact-lines.ts';
import { checkedText, provenanceText } from './source-text.ts';

const TEXTS = TEXT.common.argument;

type ArgumentDrawerProps = {
  readonly argument: ArgumentView | undefined;
  readonly facts: Evaluation['facts'];
  readonly pack: PackStamp;
  readonly onClose: () => void;
};

/** Everything behind one argument, so that anybody at the table can challenge it. */
export function ArgumentDrawer({ argument, facts, pack, onClose }: ArgumentDrawerProps) {
  return (
    <Drawer
      opened={argument !== undefined}
      onClose={onClose}
      position="right"
      size={480}
      title={TEXTS.title}
      overlayProps={{ backgroundOpacity: 0.12 }}
      classNames={{
        overlay: classes.belowBanner ?? '',
        inner: classes.belowBanner ?? '',
        content: classes.content ?? '',
      }}
      closeButtonProps={{ 'aria-label': TEXT.common.close }}
    >
      {argument !== undefined && <ArgumentFacts argument={argument} facts={facts} pack={pack} />}
    </Drawer>
  );
}

type ArgumentFactsProps = {
  readonly argument: ArgumentView;
  readonly facts: Evaluation['facts'];
  readonly pack: PackStamp;
};

function ArgumentFacts({ argument, facts, pack }: ArgumentFactsProps) {
  const { source, explanation } = argument;
  const lines = factBasis(explanation, facts);
  return (
    <div className={classes.body}>
      <p className={classes.text}>{argument.text}</p>
      <dl className={classes.items}>
        <Entry label={TEXTS.weight}>{STRENGTH_TEXT[argument.strength]}</Entry>
        <Entry label={TEXTS.axis}>{AXIS_TEXT[argument.axis]}</Entry>
        {argument.until !== undefined && <Entry label={TEXTS.until}>{argument.until}</Entry>}
        <Entry label={TEXTS.condition}>
          {explanation.condition}
          <Truth truth={explanation.truth} failSafe={argument.failSafe} />
        </Entry>
        {lines.length > 0 && (
          <Entry label={TEXTS.patient}>
            {lines.map((line) => (
              <span key={line} className={classes.line}>
                <ClinicalText text={line} />
              </span>
            ))}
          </Entry>
        )}
        <Entry label={TEXTS.source}>{source.citation}</Entry>
        {source.figures !== undefined && <Entry label={TEXTS.figures}>{source.figures}</Entry>}
        <Entry label={TEXTS.level}>
          <EvidenceBadge grade={gradeOfLevel(source.level)} show="word" />
        </Entry>
        <Entry label={TEXTS.check}>
          <CheckBadge check={sourceCheck(source.provenance, source.figures)} />
          <Provenance provenance={source.provenance} />
          <span className={classes.line}>{checkedText(source.checkedOn)}</span>
        </Entry>
        <Entry label={TEXTS.id}>
          <Link {...knowledgeAddress({ kind: 'argument', id: argument.id })}>
            {TEXTS.inKnowledge(argument.id)}
          </Link>
        </Entry>
        <Entry label={TEXTS.pack}>{`${pack.title} ${pack.version}`}</Entry>
      </dl>
    </div>
  );
}

type EntryProps = { readonly label: string; readonly children: ReactNode };

function Entry({ label, children }: EntryProps) {
  return (
    <div className={classes.entry}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type TruthProps = {
  readonly truth: ArgumentView['explanation']['truth'];
  readonly failSafe: boolean;
};

function Truth({ truth, failSafe }: TruthProps) {
  return (
    <span className={classes.truth} data-truth={truth}>
      {TEXTS.truth[truth]}
      {failSafe && TEXTS.countedToBeSafe}
    </span>
  );
}

type ProvenanceProps = { readonly provenance: string };

function Provenance({ provenance }: ProvenanceProps) {
  if (sourceCheck(provenance) === 'verified') return provenanceText(provenance);
  return (
    <span className={classes.memory}>
      <Glyph kind="caution" />
      {provenanceText(provenance)}
    </span>
  );
}
