import { anaemiaSeverity } from '#shared/calculators/labs/anaemia-severity';
import { correctedCalcium } from '#shared/calculators/labs/corrected-calcium';
import { glasgowPrognosticScore } from '#shared/calculators/labs/glasgow-prognostic-score';
import { motzerCalcium } from '#shared/calculators/labs/motzer-calcium';
import { neutrophilLymphocyteRatio } from '#shared/calculators/labs/neutrophil-lymphocyte-ratio';
import { convertUnit } from '#shared/calculators/labs/unit-conversion';
import { roundTo } from '#shared/calculators/rounding';

import { type Adapters, adapter, known, type Maybe, only, presence } from './adapter.ts';

type Pair = readonly [number, number];

function convert(...args: Parameters<typeof convertUnit>): number {
  return convertUnit(...args) ?? Number.NaN;
}

export const LABS: Adapters = {
  CONV: adapter<null>('RCC-C-005', () => ({
    hb_12_5_gdl: {
      gl: convert('haemoglobin', 12.5, 'g/dL', 'g/L'),
      mmoll: roundTo(convert('haemoglobin', 12.5, 'g/dL', 'mmol/L'), 2),
    },
    hb_7_5mmoll_to_gdl: roundTo(convert('haemoglobin', 7.5, 'mmol/L', 'g/dL'), 2),
    ca_10_mgdl_mmoll: roundTo(convert('calcium', 10, 'mg/dL', 'mmol/L'), 3),
    ca_2_6mmoll_mgdl: roundTo(convert('calcium', 2.6, 'mmol/L', 'mg/dL'), 2),
    creat_1_2_umoll: roundTo(convert('creatinine', 1.2, 'mg/dL', 'µmol/L'), 1),
    creat_150_mgdl: roundTo(convert('creatinine', 150, 'µmol/L', 'mg/dL'), 3),
    bili_2_umoll: roundTo(convert('bilirubin', 2, 'mg/dL', 'µmol/L'), 1),
    ldh_250_ukat: roundTo(convert('ldh', 250, 'U/L', 'µkat/L'), 2),
  })),
  correctedCa_mmoll: adapter<Pair>('RCC-C-003', ([amount, albumin]) =>
    roundTo(
      correctedCalcium({ amount, unit: 'mmol/L' }, { amount: albumin, unit: 'g/L' }).amount,
      3,
    ),
  ),
  correctedCa_mgdl: adapter<Pair>('RCC-C-024', ([total, protein]) => {
    const calcium = { amount: total, unit: 'mg/dL' } as const;
    const albumin = { amount: protein, unit: 'g/dL' } as const;
    const payne = correctedCalcium(calcium, albumin).amount;
    return {
      payne,
      motzer1999: roundTo(motzerCalcium(calcium, albumin).amount, 3),
      asMmolL: roundTo(convert('calcium', payne, 'mg/dL', 'mmol/L'), 3),
    };
  }),
  nlr: adapter<Pair>('RCC-C-025', (counts) => {
    const ratio = neutrophilLymphocyteRatio(...counts);
    return ratio === undefined ? null : roundTo(ratio, 2);
  }),
  'gps/mgps': adapter<Pair>('RCC-C-026', ([crp, albumin]) => {
    const { gps, mgps } = glasgowPrognosticScore({
      crpHigh: presence(crp > 10),
      albuminLow: presence(albumin < 35),
    });
    return { gps: only(gps), mgps: only(mgps) };
  }),
  anaemiaSeverity: adapter<readonly [number, Maybe<number>]>('RCC-C-027', ([hb, limit]) =>
    only(anaemiaSeverity(hb, known(limit))),
  ),
};
