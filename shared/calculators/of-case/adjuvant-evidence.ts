import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type {
  KeynoteCriterion,
  KeynoteFindings,
  KeynoteRiskItem,
} from '../localised/keynote-564.ts';
import type { Presence } from '../scores.ts';
import {
  daysSinceSurgery,
  monthsToMetastasectomy,
  priorSystemic,
  softTissueOnly,
} from './adjuvant-findings.ts';
import { gradeItems, gradesOf } from './localised-items.ts';
import { type DistantDisease, distantDisease } from './localised-metastasis.ts';
import { type Pathology, pathologyOf, type PlacedPrimary } from './localised-pathology.ts';
import { clearCell, clearCellCondition } from './localised-requirements.ts';
import { diseaseLeft } from './localised-residual.ts';
import { answerItem, presenceOf, recordedItem, type ScoreItem } from './score-items.ts';

/** The margins are asked of resected metastases only. */
export type AdjuvantItem = KeynoteCriterion | KeynoteRiskItem | 'negative-margins';

/** What a case says about the criteria of the trial, with the items it says it by. */
export type AdjuvantEvidence = {
  readonly findings: KeynoteFindings;
  readonly negativeMargins: Presence;
  readonly items: Readonly<Record<AdjuvantItem, readonly ScoreItem[]>>;
  readonly pathology: Pathology;
  readonly disease: DistantDisease;
};

/** @spec RCC-C-048 */
export function adjuvantEvidence(document: CaseDocument, placed: PlacedPrimary): AdjuvantEvidence {
  const { primary } = placed;
  const { health } = document;
  const pathology = pathologyOf(placed);
  const disease = distantDisease(document);
  const systemic = priorSystemic(document);
  const days = daysSinceSurgery(document, placed, disease.status === 'none');
  const months = monthsToMetastasectomy(document, placed);
  const softTissue = softTissueOnly(document);
  const noEvidence = noEvidenceOfDisease(document, placed, disease);
  return {
    findings: {
      clearCell: clearCell(primary),
      t: possibleT(placed, pathology),
      n: pathology.n,
      m: M_OF[disease.status],
      grade: gradesOf(primary),
      sarcomatoid: presenceOf(primary.sarcomatoid),
      ecog: knownValue(health?.ecog),
      priorSystemic: systemic.value,
      daysSinceSurgery: days.value,
      noEvidence: noEvidence.value,
      softTissueOnly: softTissue.value,
      monthsToMetastasectomy: months.value,
    },
    negativeMargins: negativeMargins(placed),
    items: {
      ...ownItems(document, placed, pathology, disease),
      'no-evidence': noEvidence.items,
      'no-prior-systemic': systemic.items,
      'within-12-weeks': days.items,
      'soft-tissue-only': softTissue.items,
      'within-12-months': months.items,
    },
    pathology,
    disease,
  };
}

const M_OF = {
  none: 'M0',
  unknown: undefined,
  present: 'M1',
  resected: 'M1',
  recorded: 'M1',
} as const;

/** By the setting, unless something is left: M0 alone does not say that no disease is left. */
function noEvidenceOfDisease(
  document: CaseDocument,
  placed: PlacedPrimary,
  { status }: DistantDisease,
): { readonly value: Presence; readonly items: readonly ScoreItem[] } {
  const setting = document.disease?.setting;
  const isSaid = status === 'none' && knownValue(setting) === 'resected-no-evidence';
  const bySetting = isSaid ? 'yes' : NO_EVIDENCE[status];
  const against = diseaseLeft(document, placed, 'patient');
  const all = [bySetting, ...against.map(({ met }) => met)];
  const open = all.includes('unknown') ? 'unknown' : 'yes';
  const said = { label: 'No evidence of disease', field: 'disease.setting' };
  // An open setting is asked for by M already.
  const own = {
    yes: isSaid ? [{ ...said, text: 'Yes', on: setting?.on }] : [],
    no: [],
    unknown: status === 'unknown' ? [] : [said],
  }[bySetting];
  return {
    value: all.includes('no') ? 'no' : open,
    items: [...own, ...against.map(({ item }) => item)],
  };
}

/** T3a of the 6th edition held contiguous invasion of the adrenal, which is T4 now. */
function possibleT(
  { primary }: PlacedPrimary,
  { t, isOf6thEdition }: Pathology,
): KeynoteFindings['t'] {
  if (!isOf6thEdition || (t !== 'T3a' && t !== 'T3')) return t;
  const adrenal = presenceOf(primary.invasion?.adrenalContiguous);
  return adrenal === 'no' ? t : T_NOW[adrenal];
}

const T_NOW = { yes: 'T4', unknown: ['T3a', 'T4'] } as const;

const NO_EVIDENCE = {
  none: 'unknown',
  unknown: 'unknown',
  present: 'no',
  resected: 'yes',
  recorded: 'unknown',
} as const;

function negativeMargins({ primary }: PlacedPrimary): Presence {
  const margin = knownValue(primary.margin);
  if (margin === undefined) return 'unknown';
  return margin === 'R0' ? 'yes' : 'no';
}

type OwnItem = Exclude<
  AdjuvantItem,
  'no-evidence' | 'no-prior-systemic' | 'within-12-weeks' | 'soft-tissue-only' | 'within-12-months'
>;

function ownItems(
  { health }: CaseDocument,
  placed: PlacedPrimary,
  { tItem, nItem }: Pathology,
  disease: DistantDisease,
): Readonly<Record<OwnItem, readonly ScoreItem[]>> {
  const { primary, field } = placed;
  return {
    'clear-cell': [clearCellCondition(placed).item],
    'ecog-0-or-1': [recordedItem('ECOG', 'health.ecog', health?.ecog, String)],
    'negative-margins': [recordedItem('Margin', `${field}.margin`, primary.margin, String)],
    t: [tItem],
    n: [nItem],
    m: [disease.item],
    grade: gradeItems(placed),
    sarcomatoid: [answerItem('Sarcomatoid', `${field}.sarcomatoid`, primary.sarcomatoid)],
  };
}
