import type { MCategory, NCategory, TCategory, Tnm } from '../../domain/tnm.ts';
import { tnmStage } from './tnm-stage.ts';

export type LegacyMapping = {
  /** N as the 8th edition has it; left out when not recorded. */
  readonly n8?: Exclude<NCategory, 'N2'>;
  /** M as the 8th edition has it; left out when not assessed. */
  readonly m8?: Exclude<MCategory, 'MX'>;
  /** What changed on the way, and what has to be asked again. */
  readonly notes: readonly string[];
};

/**
 * N and M of a staging statement as the 8th edition has them. N2 and MX exist up to the 6th; T3
 * of the 6th drew other lines and is never mapped. What was recorded stays as it was.
 *
 * @source Clinical content, section 1.4; SEER stage tables.
 * @spec RCC-C-016
 */
export function mapLegacy({ t, n, m, edition }: Tnm): LegacyMapping {
  const m8 = m === 'MX' ? undefined : m;
  const n8 = n === 'N2' ? n2As(edition) : n;
  return {
    ...(n8 === undefined ? {} : { n8 }),
    ...(m8 === undefined ? {} : { m8 }),
    notes: [
      ...(n === 'N2' ? n2Notes({ t, m: m8 }, edition) : []),
      ...(m === 'MX'
        ? ['Legacy MX: M counts as not assessed (no MX from the 7th edition on)']
        : []),
      ...(edition === '6' ? t3Notes(t) : []),
    ],
  };
}

/** N2 is N1 in the 8th edition, if it was assigned under an edition that had N2. */
function n2As(edition: Tnm['edition']): 'N1' | undefined {
  return edition === '6' ? 'N1' : undefined;
}

type AtN2 = { readonly t: TCategory | undefined; readonly m: 'M0' | 'M1' | undefined };

function n2Notes({ t, m }: AtN2, edition: Tnm['edition']): readonly string[] {
  if (edition !== '6') return ['N2 exists only up to the 6th edition: state the edition'];
  const { possible } = tnmStage({ t, n: 'N1', m }, '8');
  return [`Legacy N2 mapped to N1 (8th ed.). ${stageChange(t, possible.join(' or '))}`];
}

function stageChange(t: TCategory | undefined, stage8: string): string {
  if (stage8 === 'IV') return 'Stage is IV under the 6th edition and under the 8th.';
  const change = `Stage was IV under the 6th edition, is ${stage8} under the 8th`;
  if (stage8 !== 'III' || t === 'T0') return `${change}.`;
  const adrenal = t === 'T3' || t === 'T3a' ? ' (IV where T is T4 there)' : '';
  return `${change}${adrenal}; prognosis still resembles stage IV.`;
}

const T3_OF_6TH: Readonly<Partial<Record<TCategory, string>>> = {
  T3: 'its T3 included adrenal invasion (now T4)',
  T3a: 'its T3a included adrenal invasion (now T4)',
  T3b: 'its T3b was renal vein (now T3a) or vena cava below the diaphragm (T3b)',
  T3c: 'the lines within T3 were drawn differently',
};

function t3Notes(t: TCategory | undefined): readonly string[] {
  const why = t === undefined ? undefined : T3_OF_6TH[t];
  if (t === undefined || why === undefined) return [];
  return [`${t} of the 6th edition is not mapped to the 8th: ${why}. State T by the 8th edition`];
}
