import type { HereditarySyndrome, RiskFactors } from '../domain/risk-factors.ts';
import type { ValueOf } from './recorded-text.ts';

export const HEREDITARY_TEXT: Readonly<Record<HereditarySyndrome, string>> = {
  none: 'None',
  suspected: 'Suspected, not confirmed',
  vhl: 'Von Hippel-Lindau disease (VHL)',
  hlrcc: 'Hereditary leiomyomatosis and RCC (HLRCC)',
  bhd: 'Birt-Hogg-Dubé syndrome (BHD)',
  tsc: 'Tuberous sclerosis complex (TSC)',
  hprc: 'Hereditary papillary RCC (HPRC)',
  sdh: 'Succinate dehydrogenase deficiency (SDH)',
  other: 'Other syndrome',
};

export const SMOKING_TEXT: Readonly<Record<ValueOf<RiskFactors['smoking']>, string>> = {
  never: 'Never smoked',
  former: 'Former smoker',
  current: 'Current smoker',
};
