import { hasDistantMetastasis } from '#shared/calculators/of-case/listed-metastasis';
import { HISTOLOGY_TEXT } from '#shared/domain/histology-text';
import type { StageScore } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { knownValue } from '#shared/domain/recorded';
import { SETTING_TEXT } from '#shared/report/disease-text';

/** One line for lists, such as `Clear cell RCC, stage III or IV`; says what is not known. */
export function diagnosisLine(document: CaseDocument, stages: readonly StageScore[]): string {
  const extent = extentText(document, stages);
  const histology = histologyText(document);
  return extent === undefined ? histology : `${histology}, ${extent}`;
}

/** Stage is fixed at diagnosis, so later metastasis is said beside it. */
function extentText(document: CaseDocument, stages: readonly StageScore[]): string | undefined {
  const stage = stageText(stages);
  if (stage === undefined) return settingText(document);
  const metastaticNow =
    knownValue(document.disease?.setting) === 'metastatic' || hasDistantMetastasis(document);
  if (!metastaticNow || stage === 'stage IV') return stage;
  return `${stage} at diagnosis, metastatic now`;
}

/** Of several primaries every stage is named; nothing when one of them has none. */
function stageText(stages: readonly StageScore[]): string | undefined {
  if (stages.length === 0 || stages.some(isOpen)) return undefined;
  const texts = new Set(stages.map(({ possible }) => possible.join(' or ')));
  return `stage ${[...texts].join(' and ')}`;
}

function isOpen({ state, possible }: StageScore): boolean {
  return possible.length === 0 || (state !== 'known' && state !== 'interval');
}

/** A metastasis that is there is said even where the setting does not say so. */
function settingText(document: CaseDocument): string | undefined {
  const setting = knownValue(document.disease?.setting);
  const metastatic = hasDistantMetastasis(document) ? 'metastatic' : undefined;
  if (setting === undefined || setting === metastatic) return metastatic;
  const text = SETTING_TEXT[setting].toLowerCase();
  return metastatic === undefined ? text : `${text} or metastatic: contradiction`;
}

function histologyText({ primaries = [] }: CaseDocument): string {
  const named = primaries.map(({ histology }) => knownValue(histology));
  const known = named.filter((histology) => histology !== undefined);
  const types = [...new Set(known)].map((histology) =>
    histology === 'rcc-subtype-not-stated'
      ? HISTOLOGY_TEXT[histology]
      : `${HISTOLOGY_TEXT[histology]} RCC`,
  );
  if (types.length === 0) return 'Histology not known';
  const open = known.length < named.length ? ['a primary of unknown histology'] : [];
  return [...types, ...open].join(' and ');
}
