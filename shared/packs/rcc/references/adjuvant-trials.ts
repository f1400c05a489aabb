import type { Reference } from '../../../engine/pack.ts';

/** Therapy after complete resection. */
export const adjuvantTrialsReferences: Readonly<Record<string, Reference>> = {
  KN564: {
    citation: 'KEYNOTE-564: Choueiri TK, NEJM 2021;385:683; NEJM 2024;390:1359; 5-y ASCO 2025',
    figures:
      '5-y: DFS HR 0.71 (0.59-0.86), OS HR 0.66 (0.48-0.90), 5-y OS 87.7 v 82.3%; M1 NED ' +
      'DFS HR 0.48 (0.25-0.92)',
    provenance: 'verified',
    level: '1',
  },
  LS022: {
    citation: 'LITESPARK-022: Choueiri TK, ASCO GU 2026 / NEJM 2026 (NCT05239728)',
    figures:
      'Pembro+belzutifan v pembro (n=1841): DFS HR 0.72 (0.59-0.87), 30-mo 75.8 v 68.6%; ' +
      'OS HR 0.78 ns; FDA target date 19 Jun 2026 - outcome NOT confirmed',
    provenance: 'verified',
    level: '1',
  },
  RAMPART: {
    citation: 'RAMPART: Larkin J, ESMO 2025 LBA93',
    figures:
      'Durva+treme v monitoring: 3-y DFS 81 v 73% HR 0.65; higher risk HR 0.52; ' +
      'intermediate no benefit',
    provenance: 'verified',
    level: '1',
  },
  ADJTKI: {
    citation:
      'ASSURE Haas NB Lancet 2016; S-TRAC Ravaud A NEJM 2016;375:2246; PROTECT Motzer RJ ' +
      'JCO 2017; E2810 Appleman LJ ASCO 2019',
    figures: 'TKI adjuvant: no OS gain; pazopanib after metastasectomy OS HR 2.65 (harm signal)',
    provenance: 'memory',
    level: '1',
  },
  'ADJIO-': {
    citation:
      'IMmotion010 Pal SK Lancet 2022; CheckMate 914 Motzer RJ Lancet 2023; PROSPER ' +
      'Allaf ME Lancet Oncol 2024',
    figures: 'Other adjuvant/periop PD-(L)1 trials negative',
    provenance: 'memory',
    level: '1',
  },
};
