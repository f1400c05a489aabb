import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';
import type { Presence } from '../scores.ts';

export const CULP_FACTORS: Calculator = {
  id: 'surgical-risk-factors',
  spec: 'RCC-C-045',
  title: 'Surgical risk factors (Culp)',
  method:
    'Seven factors before cytoreductive nephrectomy, one each: LDH above and albumin below the ' +
    "laboratory's limit, symptoms from metastases, liver metastasis, retroperitoneal lymph " +
    'nodes, lymph nodes above the diaphragm, cT3 or cT4. With 4 or more no benefit of ' +
    'nephrectomy was seen; SURTIME took patients with up to 3',
  source: 'Culp 2010; entry limit of SURTIME (Bex 2019, JAMA Oncol 5:164)',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type CulpFactor =
  | 'ldh-above-limit'
  | 'albumin-below-limit'
  | 'symptoms-from-metastases'
  | 'liver-metastasis'
  | 'retroperitoneal-nodes'
  | 'supradiaphragmatic-nodes'
  | 'ct3-or-ct4';

export type CulpCategory = 'up-to-three' | 'four-or-more';

/**
 * Number of surgical risk factors before cytoreductive nephrectomy, 0 to 7, as an interval while
 * any is unknown.
 *
 * @source Culp 2010; SURTIME; clinical content, section 11.
 * @spec RCC-C-045
 */
export function culpFactors(
  factors: Readonly<Record<CulpFactor, Presence>>,
): PointScore<CulpFactor, CulpCategory> {
  return pointScore(
    {
      'ldh-above-limit': pointsOf(factors['ldh-above-limit']),
      'albumin-below-limit': pointsOf(factors['albumin-below-limit']),
      'symptoms-from-metastases': pointsOf(factors['symptoms-from-metastases']),
      'liver-metastasis': pointsOf(factors['liver-metastasis']),
      'retroperitoneal-nodes': pointsOf(factors['retroperitoneal-nodes']),
      'supradiaphragmatic-nodes': pointsOf(factors['supradiaphragmatic-nodes']),
      'ct3-or-ct4': pointsOf(factors['ct3-or-ct4']),
    },
    (count) => (count >= 4 ? 'four-or-more' : 'up-to-three'),
  );
}

function pointsOf(factor: Presence): readonly number[] {
  return pointsFor({ no: 0, yes: 1 }, factor === 'unknown' ? undefined : factor);
}
