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
import classes from './ArgumentDrawer.module.css';
import { factBasis } from './fact-lines.ts';
import { checkedText, provenanceText } from './source-text.ts';

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
      title="Argument"
      overlayProps={{ backgroundOpacity: 0.12 }}
      classNames={{
        overlay: classes.belowBanner ?? '',
        inner: classes.belowBanner ?? '',
        content: classes.content ?? '',
      }}
      closeButtonProps={{ 'aria-label': 'Close' }}
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
        <Entry label="Weight">{STRENGTH_TEXT[argument.strength]}</Entry>
        <Entry label="Looks at">{AXIS_TEXT[argument.axis]}</Entry>
        {argument.until !== undefined && <Entry label="Lifted when">{argument.until}</Entry>}
        <Entry label="Condition">
          {explanation.condition}
          <Truth truth={explanation.truth} failSafe={argument.failSafe} />
        </Entry>
        {lines.length > 0 && (
          <Entry label="This patient">
            {lines.map((line) => (
              <span key={line} className={classes.line}>
                <ClinicalText text={line} />
              </span>
            ))}
          </Entry>
        )}
        <Entry label="Source">{source.citation}</Entry>
        {source.figures !== undefined && <Entry label="It says">{source.figures}</Entry>}
        <Entry label="Level">
          <EvidenceBadge grade={gradeOfLevel(source.level)} show="word" />
        </Entry>
        <Entry label="Source check">
          <CheckBadge check={sourceCheck(source.provenance, source.figures)} />
          <Provenance provenance={source.provenance} />
          <span className={classes.line}>{checkedText(source.checkedOn)}</span>
        </Entry>
        <Entry label="Argument id">
          <Link {...knowledgeAddress({ kind: 'argument', id: argument.id })}>
            {argument.id}, in Knowledge
          </Link>
        </Entry>
        <Entry label="Pack">{`${pack.title} ${pack.version}`}</Entry>
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

const TRUTH_TEXT = {
  true: 'Holds for this patient',
  false: 'Does not hold for this patient',
  unknown: 'Cannot be told yet: something is not known',
} as const;

type TruthProps = {
  readonly truth: ArgumentView['explanation']['truth'];
  readonly failSafe: boolean;
};

function Truth({ truth, failSafe }: TruthProps) {
  return (
    <span className={classes.truth} data-truth={truth}>
      {TRUTH_TEXT[truth]}
      {failSafe && '; counted all the same, to be safe'}
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
