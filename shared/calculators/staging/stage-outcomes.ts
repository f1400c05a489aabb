import type { TCategory, Tnm } from '../../domain/tnm.ts';
import { prefixesOf } from './staging-statement.ts';
import type { TnmStage } from './tnm-stage.ts';

/** Cancer-specific survival at 5 years in %, and the TNM whose T it is. */
const BY_PT: Readonly<Partial<Record<TCategory, readonly [string, '2002' | '2009']>>> = {
  T1a: ['97.6', '2002'],
  T1b: ['92.0', '2002'],
  T2a: ['83.2', '2009'],
  T2b: ['83.8', '2009'],
  T3a: ['62.6', '2009'],
  T3b: ['41.1', '2009'],
  T3c: ['50.0', '2009'],
  T4: ['26.1', '2009'],
};

/**
 * What published groups with this pT, or with T1 to T3 N1 M0, lived through. Only for M0: the
 * groups say nothing of patients with distant metastases.
 *
 * @source Lee 2011, Korean J Urol; Han 2020, Front Oncol (clinical content, sections 1.4 and 1.6).
 * @spec RCC-C-009
 */
export function stageOutcomes(tnm: Tnm, stage: TnmStage): readonly string[] {
  if (tnm.m !== 'M0') return [];
  return [...byPT(tnm), ...ofN1(tnm, stage)];
}

/** T3 of the 6th edition drew other lines than the group, so it has no figure. */
function byPT(tnm: Tnm): readonly string[] {
  const { t, edition } = tnm;
  const found = t === undefined ? undefined : BY_PT[t];
  if (found === undefined || prefixesOf(tnm).T !== 'p') return [];
  const [percent, year] = found;
  if (edition === '6' && year === '2009') return [];
  return [
    `p${t} of the ${year} TNM: cancer-specific survival at 5 years ${percent} %, with any N ` +
      'and M (1691 nephrectomies 1989 to 2007, Korea; Lee 2011, Korean J Urol)',
  ];
}

function ofN1({ t, n }: Tnm, { group }: TnmStage): readonly string[] {
  if (n !== 'N1' || group !== 'III' || t === 'T0') return [];
  return [
    'pT1 to pT3 N1 M0: median overall survival 41.0 months; pT4 M0: 38.0 months (SEER 2004 to ' +
      '2015; Han 2020, Front Oncol)',
  ];
}
