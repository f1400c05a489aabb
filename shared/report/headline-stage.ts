import type { StageScore } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { PrimaryTumour } from '../domain/primary-tumour.ts';
import { knownValue } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { derivationOf } from './derivation.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { SIDE_TEXT } from './site-text.ts';

/** Stage group with every stage still possible; of several primaries each is named. */
export function stageTile(document: CaseDocument, stages: readonly StageScore[]): HeadlineTile {
  const primaries = document.primaries ?? [];
  const first = stages[0];
  if (first === undefined) {
    return {
      id: 'stage',
      label: 'Stage (TNM)',
      value: NOT_KNOWN,
      state: 'unknown',
      detail: 'no primary tumour recorded',
      chips: [],
    };
  }
  if (stages.length > 1) return severalStages(first, stages, primaries);
  const [lowest] = first.possible;
  return {
    id: 'stage',
    label: labelOf(first),
    value: first.state === 'unknown' ? NOT_KNOWN : (lowest ?? NOT_KNOWN),
    state: first.state,
    ...defined({ remainder: remainderOf(document, first) }),
    detail: first.categories === '' ? 'no category recorded' : first.categories,
    chips: [],
    derivation: derivationOf(first),
  };
}

/** A stage is fixed at diagnosis: that the disease is metastatic by now is said beside it. */
function remainderOf(document: CaseDocument, stage: StageScore): string | undefined {
  const [, ...others] = stage.possible;
  const metastatic = knownValue(document.disease?.setting) === 'metastatic';
  const since = metastatic && !stage.possible.includes('IV') ? 'at diagnosis, metastatic now' : '';
  const open = stage.state === 'interval' ? `or ${others.join(' or ')}${missingText(stage)}` : '';
  return [open, since].filter((part) => part !== '').join(', ') || undefined;
}

function severalStages(
  first: StageScore,
  stages: readonly StageScore[],
  primaries: readonly PrimaryTumour[],
): HeadlineTile {
  return {
    id: 'stage',
    label: labelOf(first),
    value: stages.map(stageText).join(' and '),
    state: stages.some(({ state }) => state !== 'known') ? 'interval' : 'known',
    detail: stages
      .map((stage) => `${nameOf(stage, primaries)}: ${stage.categories || 'no category recorded'}`)
      .join(' · '),
    chips: [],
    derivation: derivationOf(first),
  };
}

function labelOf({ edition }: StageScore): string {
  const short = edition.replaceAll(/(\d)th/g, '$1');
  return short === '' ? 'Stage (TNM)' : `Stage (TNM ${short})`;
}

function stageText({ state, possible }: StageScore): string {
  return state === 'unknown' || possible.length === 0 ? 'not known' : possible.join(' or ');
}

function nameOf(stage: StageScore, primaries: readonly PrimaryTumour[]): string {
  const side = knownValue(primaries[stage.primary]?.side);
  return side === undefined ? `Primary ${stage.primary + 1}` : SIDE_TEXT[side];
}

function missingText({ missing }: StageScore): string {
  if (missing.length === 0) return '';
  return `, ${missing.map(({ label }) => label).join(', ')} not known`;
}
