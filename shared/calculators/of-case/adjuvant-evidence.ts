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
import { gradeItem } from './localised-items.ts';
import { type DistantDisease, distantDisease } from './localised-metastasis.ts';
import { type Pathology, pathologyOf, type PlacedPrimary } from './localised-pathology.ts';
import { clearCell, clearCellCondition } from './localised-requirements.ts';
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
  return {
    findings: {
      clearCell: clearCell(primary),
      t: pathology.t,
      n: pathology.n,
      m: M_OF[disease.status],
      grade: knownValue(primary.grade),
      sarcomatoid: presenceOf(primary.sarcomatoid),
      ecog: knownValue(health?.ecog),
      priorSystemic: systemic.value,
      daysSinceSurgery: days.value,
      noEvidence: NO_EVIDENCE[disease.status],
      softTissueOnly: softTissue.value,
      monthsToMetastasectomy: months.value,
    },
    negativeMargins: negativeMargins(placed),
    items: {
      ...ownItems(document, placed, pathology, disease),
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
  'no-prior-systemic' | 'within-12-weeks' | 'soft-tissue-only' | 'within-12-months'
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
    'no-evidence': [{ label: 'No evidence of disease', field: 'disease.setting' }],
    'negative-margins': [recordedItem('Margin', `${field}.margin`, primary.margin, String)],
    t: [tItem],
    n: [nItem],
    m: [disease.item],
    grade: [gradeItem(placed)],
    sarcomatoid: [answerItem('Sarcomatoid', `${field}.sarcomatoid`, primary.sarcomatoid)],
  };
}
