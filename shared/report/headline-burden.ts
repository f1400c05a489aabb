import { inSentence } from '../domain/in-sentence.ts';
import type { Score } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { DiseaseSetting } from '../domain/disease.ts';
import type { Lesion } from '../domain/lesion.ts';
import {
  hasDistantMetastasis,
  hintsAtMetastasis,
  isDistantSite,
} from '../calculators/of-case/listed-metastasis.ts';
import { knownValue } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { SETTING_TEXT } from './disease-text.ts';
import { namedDerivation } from './derivation.ts';
import { isPresent, lesionTitle } from './lesion-title.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { joinParts } from './recorded-text.ts';
import { type Brief, fewestPoints, mostPoints } from './score-brief.ts';
import { worstSymptom } from './symptom-findings.ts';

/** How much disease is listed, where the list is not complete, and what hurts most. */
export function burdenTile(document: CaseDocument, others: readonly Score[] = []): HeadlineTile {
  const lesions = (document.lesions ?? []).filter(isPresent);
  const oligometastatic = oligometastaticBrief(others);
  const spine = spineBrief(others);
  const derivations = [oligometastatic, spine].flatMap((brief) => brief?.derivation ?? []);
  const base = { id: 'burden' as const, label: 'Burden', chips: [], derivations };
  const detail = joinParts([
    countText(lesions),
    oligometastatic?.text,
    worstText(document, lesions),
    spine?.text,
    cordText(document),
  ]);
  const shared = { ...base, ...(detail === undefined ? {} : { detail }) };
  const sites = metastaticSites(document, lesions);
  if (sites === 0) return { ...shared, ...withoutMetastases(document, lesions) };
  const open = openText(document);
  return {
    ...shared,
    value: sites === 1 ? '1 metastatic site' : `${sites} metastatic sites`,
    state: open === undefined ? 'known' : 'interval',
    ...(open === undefined ? {} : { remainder: `or more, ${open}` }),
  };
}

/** Distant sites; a brain metastasis that is no row of its own is one of them. */
function metastaticSites({ extent }: CaseDocument, lesions: readonly Lesion[]): number {
  const brain = knownValue(extent?.brain);
  const inBrain = brain === 'asymptomatic' || brain === 'symptomatic' || brain === 'treated-stable';
  const sites = lesions.map(({ site }) => site).filter(isDistantSite);
  return new Set([...sites, ...(inBrain ? ['brain'] : [])]).size;
}

/** The list speaks for every place but the brain. */
function openText({ extent, lesions }: CaseDocument): string | undefined {
  if (knownValue(extent?.ledgerComplete) !== 'yes') return 'list not complete';
  if ((lesions ?? []).some(({ site }) => site === 'brain')) return undefined;
  const brain = knownValue(extent?.brain);
  if (brain === 'not-imaged') return 'brain not imaged';
  return brain === undefined ? 'brain not recorded' : undefined;
}

function withoutMetastases(
  document: CaseDocument,
  lesions: readonly Lesion[],
): Pick<HeadlineTile, 'value' | 'state' | 'remainder'> {
  const setting = knownValue(document.disease?.setting);
  if (setting !== undefined && setting !== 'metastatic') return settingText(document, setting);
  const open = openText(document);
  const isSaid = lesions.length > 0 || (open !== 'list not complete' && setting === undefined);
  if (!isSaid || document.lesions === undefined) return { value: NOT_KNOWN, state: 'unknown' };
  const value = lesions.length > 0 ? 'No distant metastasis listed' : 'No metastases listed';
  return open === undefined
    ? { value, state: 'known' }
    : { value, state: 'interval', remainder: open };
}

/** A setting without metastases, and whether something in the case speaks against it. */
function settingText(
  document: CaseDocument,
  setting: DiseaseSetting,
): Pick<HeadlineTile, 'value' | 'state' | 'remainder'> {
  const value = SETTING_TEXT[setting];
  if (setting === 'resected-metastases-no-evidence' || !speaksOfMetastasis(document)) {
    return { value, state: 'known' };
  }
  return { value, state: 'interval', remainder: 'or metastatic: contradiction' };
}

function speaksOfMetastasis(document: CaseDocument): boolean {
  return hasDistantMetastasis(document) || hintsAtMetastasis(document);
}

function countText(lesions: readonly Lesion[]): string | undefined {
  if (lesions.length === 0) return undefined;
  const counts = lesions.map((lesion) => knownValue(lesion.count));
  const sum = counts.reduce<number>((total, count) => total + (count ?? 1), 0);
  const exact = counts.every((count) => count !== undefined);
  const noun = sum === 1 ? 'lesion' : 'lesions';
  return exact ? `${sum} ${noun}` : `at least ${sum} ${noun}`;
}

function worstText(document: CaseDocument, lesions: readonly Lesion[]): string | undefined {
  const inPain = lesions.find((lesion) => knownValue(lesion.painful) === 'yes');
  if (inPain !== undefined) return `${lesionTitle(inPain)} painful`;
  const felt = lesions.find((lesion) => knownValue(lesion.symptomatic) === 'yes');
  if (felt !== undefined) return `${lesionTitle(felt)} symptomatic`;
  return worstSymptom(document.symptoms ?? {});
}

/** The oligometastatic state, else that it is one, once every completion of the case says so. */
function oligometastaticBrief(others: readonly Score[]): Brief | undefined {
  const state = others.find(({ id }) => id === 'oligometastatic-state');
  if (state?.state === 'known' && state.value !== undefined) {
    return { text: inSentence(state.value), derivation: namedDerivation(state.title, state) };
  }
  const score = others.find(({ id }) => id === 'oligometastatic');
  if (score?.state !== 'known' || score.value?.startsWith('Yes') !== true) return undefined;
  return { text: 'oligometastatic', derivation: namedDerivation(score.title, score) };
}

/** The least stable metastasis of the spine, and whether others were not scored. */
function spineBrief(others: readonly Score[]): Brief | undefined {
  const spine = others.filter(({ id }) => id === 'sins');
  const scored = spine.filter(({ value }) => value !== undefined);
  const [highest] = scored.toSorted(
    (a, b) => fewestPoints(b) - fewestPoints(a) || mostPoints(b) - mostPoints(a),
  );
  if (highest === undefined) return undefined;
  const isOpen =
    scored.length < spine.length || scored.some((row) => mostPoints(row) > mostPoints(highest));
  const open = isOpen ? ', another may be higher' : '';
  const name = scored.length > 1 ? 'highest SINS' : 'SINS';
  return {
    text: `${name} ${highest.value ?? ''}${open}`,
    derivation: namedDerivation(`SINS, ${highest.about?.label ?? 'spine'}`, highest),
  };
}

function cordText(document: CaseDocument): string | undefined {
  switch (knownValue(document.health?.cordCompression)) {
    case 'none':
      return 'no cord compression';
    case 'suspected':
      return 'cord compression suspected';
    case 'confirmed':
      return 'cord compression confirmed';
    default:
      return undefined;
  }
}
