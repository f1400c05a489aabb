import type { ImdcFactor } from '../../../calculators/scores.ts';
import { oneOf } from '../../../engine/possible.ts';
import { type FactRule, type FactRules, stated } from './fact-rule.ts';

/** An adverse factor of the IMDC score: about labs and dates, whatever the disease setting. */
function imdcFactor(factor: ImdcFactor): FactRule {
  return ({ imdc, scores }) => {
    const { presence, inputs, missing, notes } = imdc[factor];
    const words =
      factor === 'calcium-above-limit' && presence !== 'unknown'
        ? [scores.calcium.statement]
        : inputs.map(({ label, value }) => `${label} ${value}`);
    const basis = [...words, ...notes].join('; ');
    const on = inputs.find((input) => input.on !== undefined)?.on;
    return {
      possible: presence === 'unknown' ? oneOf(true, false) : oneOf(presence === 'yes'),
      ...(basis === '' ? {} : { basis }),
      on,
      ...(lacksAlbuminOnly(missing) ? { narrowedBy: ['labs.albumin'] } : {}),
    };
  };
}

/** Calcium is there and only albumin stands between it and an answer. */
export function lacksAlbuminOnly(missing: readonly { readonly field: string }[]): boolean {
  return missing.length === 1 && missing[0]?.field === 'labs.albumin';
}

/** Hereditary risk and the six IMDC factors. */
export const riskRules: FactRules = {
  hereditary: stated(({ riskFactors }) => riskFactors?.hereditarySyndrome, {
    none: 'none',
    suspected: 'suspected',
    vhl: 'vhl',
    hlrcc: 'hlrcc',
    bhd: 'bhd',
    tsc: 'tsc',
    hprc: 'hprc',
    sdh: 'sdh',
    other: 'other',
  }),
  imdc_kps_lt80: imdcFactor('karnofsky-below-80'),
  imdc_lt1y: imdcFactor('under-1-year-to-therapy'),
  imdc_hb: imdcFactor('haemoglobin-below-limit'),
  imdc_ca: imdcFactor('calcium-above-limit'),
  imdc_anc: imdcFactor('neutrophils-above-limit'),
  imdc_plt: imdcFactor('platelets-above-limit'),
};
