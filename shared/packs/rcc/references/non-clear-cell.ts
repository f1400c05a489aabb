import type { Reference } from '../../../engine/pack.ts';

/** Trials and series in the other subtypes. */
export const nonClearCellReferences: Readonly<Record<string, Reference>> = {
  PAPMET: {
    citation: 'PAPMET SWOG 1500: Pal SK, Lancet 2021;397:695',
    figures: 'Cabo v sunitinib papillary PFS 9.0 v 5.6 HR 0.60; ORR 23 v 4%',
    provenance: 'memory',
    level: '1-2',
  },
  PAPMET2: {
    citation: 'PAPMET2 SWOG S2200 (NCT05411081)',
    figures: 'cabo +- atezolizumab; recruiting July 2025, no readout found',
    provenance: 'verified: registry mirror',
    level: 'pending',
  },
  KNB61: {
    citation: 'KEYNOTE-B61: Albiges L, Lancet Oncol 2023;24:881',
    figures: 'Lenva+pembro nccRCC ORR ~50%, PFS ~18 mo; chromophobe ORR ~28%',
    provenance: 'memory',
    level: '2',
  },
  NCNCC: {
    citation: 'Nivo+cabo nccRCC phase 2: Lee CH, JCO 2022;40:2333',
    figures: 'ORR 48% papillary/unclassified/translocation; chromophobe 0/7',
    provenance: 'memory',
    level: '2',
  },
  SUNNI: {
    citation: 'SUNNIFORECAST: Bergmann L, Ann Oncol 2025',
    figures: 'Ipi-nivo v SOC nccRCC: 12-mo OS 86.9 v 76.8%; mOS 42.4 v 33.9 ns',
    provenance: 'verified',
    level: '1-2',
  },
  CALYPSO: {
    citation: 'CALYPSO: Suarez C, JCO 2023;41:2493',
    figures: 'Savolitinib+durvalumab MET-driven ORR 53%, PFS 12 mo, OS 27.4 mo',
    provenance: 'verified via charity page',
    level: '2',
  },
  SAMETA: {
    citation: 'SAMETA (NCT05043090)',
    figures: 'phase 3, active not recruiting; no readout found',
    provenance: 'verified: registry mirror',
    level: 'pending',
  },
  STELLAR304: {
    citation: 'STELLAR-304 (NCT05678673) zanzalintinib+nivolumab v sunitinib nccRCC',
    figures: 'design verified; no readout found',
    provenance: 'verified',
    level: 'pending',
  },
  ASPEN: {
    citation: 'ASPEN: Armstrong AJ, Lancet Oncol 2016;17:378',
    figures: 'Sunitinib v everolimus nccRCC PFS 8.3 v 5.6; chromophobe trend to everolimus',
    provenance: 'memory',
    level: '1-2',
  },
  BONSAI: {
    citation: 'BONSAI: Procopio G, JAMA Oncol 2022;8:910',
    figures: 'Cabozantinib 1L collecting duct ORR 35%, PFS 4 mo',
    provenance: 'memory',
    level: '2',
  },
  HLRCC: {
    citation: 'Srinivasan R, NEJM 2025;392:2346 (doi:10.1056/NEJMoa2200900, PMID 40532152)',
    figures:
      'Bev+erlotinib: HLRCC ORR 72%, PFS 21.1, OS 44.6 mo; sporadic papillary ORR 35%, ' +
      'PFS 8.9',
    provenance: 'verified',
    level: '2',
  },
};
