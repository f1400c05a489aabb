import type { CaseDocument } from '../../domain/case-document.ts';
import type { Health } from '../../domain/health.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ecogOfKps } from '../performance/ecog-of-kps.ts';
import { kpsToEcog, PERFORMANCE_MAP } from '../performance/kps-to-ecog.ts';
import { arePerformancesApart } from '../performance/performance-conflict.ts';
import type { CoreScores, Score } from '../scores.ts';
import { mskccOfCase } from './mskcc-of-case.ts';
import { inputsAndMissing, recordedItem, type ScoreItem } from './score-items.ts';

/**
 * MSKCC risk beside IMDC, and what a Karnofsky index stands for on the ECOG scale.
 *
 * @spec RCC-C-018
 */
export function riskScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  return [mskccOfCase(document, core), ...performanceMap(document)];
}

/** The usual ECOG of a Karnofsky index while no ECOG is recorded, or a warning where both clash. */
function performanceMap({ health }: CaseDocument): readonly Score[] {
  const kps = knownValue(health?.kps);
  const usual = kps === undefined ? undefined : kpsToEcog(kps);
  if (kps === undefined || usual === undefined) return [];
  const recorded = knownValue(health?.ecog);
  const notes = recorded === undefined ? [] : contradictionOf(kps, recorded);
  const isSettled = recorded !== undefined && notes.length === 0;
  const value = `Karnofsky ${kps} % is ECOG ${usual} by the usual map`;
  const statement = `${value}${otherMapText(kps, usual)}`;
  const items = inputsAndMissing(performanceItems(health ?? {}));
  return isSettled
    ? []
    : [{ ...PERFORMANCE_MAP, state: 'known', value, statement, ...items, notes }];
}

function performanceItems({ kps, ecog }: Health): readonly ScoreItem[] {
  return [
    recordedItem('Karnofsky', 'health.kps', kps, (index) => `${index} %`),
    ...(knownValue(ecog) === undefined ? [] : [recordedItem('ECOG', 'health.ecog', ecog, String)]),
  ];
}

function otherMapText(kps: number, usual: number): string {
  const other = ecogOfKps(kps)?.find((ecog) => ecog !== usual);
  return other === undefined ? '' : `, ECOG ${other} by the other one`;
}

function contradictionOf(kps: number, ecog: number): readonly string[] {
  return arePerformancesApart(kps, ecog) ? [`ECOG ${ecog} is recorded: no map allows both`] : [];
}
