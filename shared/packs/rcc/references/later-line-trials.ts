import type { Reference } from '../../../engine/pack.ts';

/** Trials after a first line that bear on the first decision. */
export const laterLineTrialsReferences: Readonly<Record<string, Reference>> = {
  LS011: {
    citation: 'LITESPARK-011: ASCO GU 2026 LBA417 (NCT04586231)',
    figures:
      'Bel+lenva v cabo after PD-(L)1 (n=747): PFS 14.8 v 10.7 mo HR 0.70 (0.59-0.84); OS ' +
      '34.9 v 27.6 HR 0.85 (0.68-1.05), not significant yet; ORR 52.6%, DOR 23.0 v 12.3 mo;' +
      ' G>=3 84 v 83%; sNDA accepted by FDA - approval NOT confirmed',
    provenance: 'verified',
    level: '1',
  },
  LS005: {
    citation: 'LITESPARK-005: Choueiri TK, NEJM 2024;391:710',
    figures:
      'Belzutifan v everolimus: PFS 5.6 v 5.6 HR 0.75, 18-mo PFS 24 v 8%; ORR 21.9 v 3.5%; ' +
      'OS 21.4 v 18.1 HR 0.88 ns',
    provenance: 'verified',
    level: '1',
  },
  METEOR: {
    citation:
      'METEOR: Choueiri TK, NEJM 2015;373:1814; Lancet Oncol 2016;17:917; bone subgroup ' +
      'Escudier B, JCO 2018;36:765',
    figures:
      'v everolimus PFS 7.4 v 3.9 HR 0.51-0.58; OS 21.4 v 16.5 HR 0.66; bone mets OS HR 0.54',
    provenance: 'memory',
    level: '1',
  },
  CONTACT03: {
    citation: 'CONTACT-03: Pal SK, Lancet 2023;402:185',
    figures: 'Atezo+cabo v cabo after ICI: PFS 10.6 v 10.8 HR 1.03; OS HR 0.94; more toxicity',
    provenance: 'memory',
    level: '1',
  },
  TINIVO2: {
    citation: 'TiNivo-2: Choueiri TK, Lancet 2024;404:1309',
    figures: 'Tivo+nivo 5.7 v tivo 7.4 mo PFS HR 1.10 (0.84-1.43)',
    provenance: 'verified',
    level: '1',
  },
  TIVO3: {
    citation: 'TIVO-3: Rini BI, Lancet Oncol 2020;21:95; Zugman M, Oncologist 2025;30:oyae369',
    figures: '3L/4L v sorafenib PFS 5.6 v 3.9 HR 0.73; prior-ICI subgroup PFS 7.3 v 5.1 HR 0.55',
    provenance: 'verified partly',
    level: '1',
  },
  S205: {
    citation: 'Study 205: Motzer RJ, Lancet Oncol 2015;16:1473',
    figures: 'Lenva+evero v evero PFS 14.6 v 5.5 HR 0.40; OS 25.5 v 15.4',
    provenance: 'memory',
    level: '1-2',
  },
  LENCABO: {
    citation: 'LenCabo randomised phase 2 (Hahn AW, ESMO 2025)',
    figures: 'Lenva+evero v cabo after ICI: PFS 15.7 v 10.2 mo, HR ~0.5 - re-check before use',
    provenance: 'memory',
    level: '1-2',
  },
  AXIS: {
    citation: 'AXIS: Rini BI, Lancet 2011;378:1931',
    figures: 'Axitinib v sorafenib 2L PFS 6.7 v 4.7 HR 0.67',
    provenance: 'memory',
    level: '1',
  },
  CM025: {
    citation: 'CheckMate 025: Motzer RJ, NEJM 2015;373:1803; 5-y Cancer 2020;126:4156',
    figures: 'Nivo v everolimus after TKI: OS 25.0 v 19.6 HR 0.73',
    provenance: 'memory',
    level: '1',
  },
  RECORD1: {
    citation: 'RECORD-1: Motzer RJ, Lancet 2008;372:449',
    figures: 'Everolimus v placebo PFS 4.9 v 1.9 mo',
    provenance: 'memory',
    level: '1',
  },
};
