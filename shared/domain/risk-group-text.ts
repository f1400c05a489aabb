import type { RiskGroupName, RiskSystem } from './stated-risk-group.ts';

/** Names of the risk scores as clinicians say them. */
export const RISK_SYSTEM_TEXT: Readonly<Record<RiskSystem, string>> = {
  imdc: 'IMDC',
  mskcc: 'MSKCC',
};

/** Names of the risk groups, to begin a sentence with. */
export const RISK_GROUP_TEXT: Readonly<Record<RiskGroupName, string>> = {
  favourable: 'Favourable',
  intermediate: 'Intermediate',
  poor: 'Poor',
};
