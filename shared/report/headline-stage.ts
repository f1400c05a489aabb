import { inSentence } from '../domain/in-sentence.ts';
import { possiblyLatest } from '../calculators/of-case/latest.ts';
import { hasDistantMetastasis } from '../calculators/of-case/listed-metastasis.ts';
import type { StageScore } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { PrimaryTumour } from '../domain/primary-tumour.ts';
import { knownValue } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { namedDerivation } from './derivation.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { joinParts } from './recorded-text.ts';
import { SIDE_TEXT } from './site-text.ts';

/** Stage group with every stage still possible; of several primaries each is named. */
export function stageTile(document: CaseDocument, stages: readonly StageScore[]): HeadlineTile {
  const first = stages[0];
  if (first === undefined) {
    return {
      id: 'stage',
      label: 'Stage (TNM)',
      value: NOT_KNOWN,
      state: 'unknown',
      detail: 'no primary tumour recorded',
      chips: [],
      derivations: [],
    };
  }
  if (stages.length > 1) return severalStages(document, stages);
  const [lowest] = first.possible;
  return {
    id: 'stage',
    label: labelOf(document, stages),
    value: first.state === 'unknown' ? NOT_KNOWN : (lowest ?? NOT_KNOWN),
    state: first.state,
    ...defined({ remainder: remainderOf(document, first) }),
    ...defined({ detail: joinParts([categoriesOf(first), editionPresumed(document)]) }),
    chips: [],
    derivations: [namedDerivation('Stage', first)],
  };
}

/** A stage is fixed at diagnosis: that the disease is metastatic by now is said beside it. */
function remainderOf(document: CaseDocument, stage: StageScore): string | undefined {
  const [, ...others] = stage.possible;
  const since = metastaticSince(document, [stage]);
  const after = /after pre-operative therapy/.exec(stage.statement)?.[0] ?? '';
  const open = stage.state === 'interval' ? `or ${others.join(' or ')}${missingText(stage)}` : '';
  return [open, after, since].filter((part) => part !== '').join(', ') || undefined;
}

function metastaticSince(document: CaseDocument, stages: readonly StageScore[]): string {
  const isMetastatic =
    knownValue(document.disease?.setting) === 'metastatic' || hasDistantMetastasis(document);
  const mayBeIV = stages.some(({ possible }) => possible.includes('IV'));
  return isMetastatic && !mayBeIV ? 'at diagnosis, metastatic now' : '';
}

function severalStages(document: CaseDocument, stages: readonly StageScore[]): HeadlineTile {
  const primaries = document.primaries ?? [];
  const since = metastaticSince(document, stages);
  return {
    id: 'stage',
    label: labelOf(document, stages),
    value: stages.map(stageText).join(' · '),
    state: stages.some(({ state }) => state !== 'known') ? 'interval' : 'known',
    remainder: [`${stages.length} primaries`, since].filter((part) => part !== '').join(', '),
    ...defined({
      detail: joinParts([
        ...stages.map((stage) => `${nameOf(stage, primaries)}: ${categoriesOf(stage)}`),
        editionPresumed(document),
      ]),
    }),
    chips: [],
    derivations: stages.map((stage) =>
      namedDerivation(`Stage, ${inSentence(nameOf(stage, primaries))}`, stage),
    ),
  };
}

function categoriesOf({ categories }: StageScore): string {
  return categories === '' ? 'no category recorded' : categories;
}

/** The edition stands in the label only where somebody stated it. */
function labelOf(document: CaseDocument, stages: readonly StageScore[]): string {
  const editions = new Set(stages.map(({ edition }) => edition.replaceAll(/(\d)th/g, '$1')));
  const stated = editionPresumed(document) === undefined;
  const [only = ''] = editions;
  return !stated || editions.size > 1 || only === '' ? 'Stage (TNM)' : `Stage (TNM ${only})`;
}

function editionPresumed({ primaries }: CaseDocument): string | undefined {
  const isPresumed = (primaries ?? []).some(({ tnm }) =>
    possiblyLatest(tnm ?? []).some(({ edition }) => edition === undefined),
  );
  return isPresumed ? 'edition not stated, read as TNM 8' : undefined;
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
