import type { Reference } from '../../../engine/pack.ts';

/** Trials of first-line systemic therapy. */
export const firstLineTrialsReferences: Readonly<Record<string, Reference>> = {
  CM214: {
    citation:
      'CheckMate 214: Motzer RJ, NEJM 2018;378:1277; 5-y Motzer RJ, Cancer 2022;128:2085 ' +
      '(PMID 35383908); 8-y Tannir NM, Ann Oncol 2024',
    figures:
      '5-y ITT: OS 55.7 v 38.4 mo HR 0.72, ORR 39.3 v 32.4% [verified]. 42-mo favourable OS' +
      ' HR 1.19 (0.77-1.85) [verified]. 8-y: ITT 52.7 v 37.8 mo HR 0.72; int/poor 46.7 v ' +
      '26.0 HR 0.69; favourable 77.9 v 66.7 HR 0.82 (ns). 9-y: HR 0.71/0.69/0.80 [memory]',
    provenance: 'verified 5-y; memory 8-9 y',
    level: '1',
  },
  KN426: {
    citation:
      'KEYNOTE-426: Rini BI, NEJM 2019;380:1116; 5-y Rini BI, Nat Med 2025 (s41591-025-03867-5)',
    figures:
      '>=5 y: OS HR 0.84 (0.71-0.99), PFS HR 0.69, ORR 60.6 v 39.6% [verified]; median OS ' +
      '47.2 v 40.8 mo; favourable OS HR ~1.1, int/poor ~0.76 [memory]',
    provenance: 'verified',
    level: '1',
  },
  CLEAR: {
    citation:
      'CLEAR/KEYNOTE-581: Motzer R, NEJM 2021;384:1289; final Motzer RJ, JCO 2024;42:1222 ' +
      '(PMID 38227898)',
    figures:
      'Final OS HR 0.79 (0.63-0.99), median 53.7 v 54.3 mo, 36-mo 66.4 v 60.2%; PFS 23.9 v ' +
      '9.2 mo; ORR 71 v 36%, CR 16-18% [verified]; favourable OS HR ~0.94 [memory]',
    provenance: 'verified',
    level: '1',
  },
  CM9ER: {
    citation:
      'CheckMate 9ER: Choueiri TK, NEJM 2021;384:829; final Motzer RJ, ASCO GU 2025 abstr ' +
      '439 (JCO 43 suppl 5:439)',
    figures:
      '67.6 mo: OS 46.5 v 35.5 mo HR 0.79 (0.65-0.96); PFS 16.4 v 8.3 mo HR 0.58; ORR 55.7 v ' +
      '27.4%, CR 13.9%; PFS HR by site: liver 0.55, bone 0.43, lung 0.56 (panel report)',
    provenance: 'verified',
    level: '1',
  },
  JAV101: {
    citation:
      'JAVELIN Renal 101: Motzer RJ, NEJM 2019;380:1103; final Choueiri TK, Ann Oncol ' +
      '2025;36:387 (PMID 39706335)',
    figures:
      'OS 44.8 v 38.9 mo HR 0.88 (0.75-1.04), ns; PFS HR 0.66; ORR 59.7 v 32.0%; not ' +
      'recommended 1L by EAU/ESMO',
    provenance: 'verified',
    level: '1',
  },
  COSMIC313: {
    citation: 'COSMIC-313: Choueiri TK, NEJM 2023;388:1767; final Albiges L, ASCO GU 2025',
    figures: 'OS 41.9 v 42.0 mo HR 1.02; PFS 16.6 v 11.2 HR 0.82; more toxicity',
    provenance: 'verified',
    level: '1',
  },
  LS012: {
    citation:
      'LITESPARK-012 (NCT04736706): company topline 2026; Kidney Cancer Journal ASCO26 preview',
    figures:
      'Pembro+lenva+belzutifan and pembro/quavonlimab+lenva: BOTH dual primary endpoints ' +
      '(PFS, OS) missed v pembro+lenva',
    provenance: 'verified: secondary news report',
    level: '1',
  },
  CABOSUN: {
    citation: 'CABOSUN: Choueiri TK, JCO 2017;35:591; Eur J Cancer 2018;94:115',
    figures: 'int/poor: PFS 8.6 v 5.3 mo (IRC HR 0.48); OS 26.6 v 21.2 mo, ns',
    provenance: 'memory',
    level: '1-2',
  },
  TIVO1: {
    citation: 'TIVO-1: Motzer RJ, JCO 2013;31:3791',
    figures: 'PFS 11.9 v 9.1 mo v sorafenib; no OS gain',
    provenance: 'memory',
    level: '1',
  },
  COMPARZ: {
    citation: 'COMPARZ: Motzer RJ, NEJM 2013;369:722; PISCES: Escudier B, JCO 2014;32:1412',
    figures: 'Pazopanib non-inferior to sunitinib; patients preferred pazopanib (70%)',
    provenance: 'memory',
    level: '1',
  },
  KN427: {
    citation: 'KEYNOTE-427: McDermott DF, JCO 2021;39:1020 (A), 39:1029 (B)',
    figures: 'ccRCC ORR 36%; nccRCC ORR 27% (papillary 29, chromophobe 10, unclassified 31)',
    provenance: 'memory',
    level: '2',
  },
  HCRN16260: {
    citation: 'HCRN GU16-260: Atkins MB, JCO 2022;40:2913',
    figures: 'Nivo mono 1L ORR 34% (favourable 57%); salvage ipilimumab 11%',
    provenance: 'memory',
    level: '2',
  },
  PDIGREE: {
    citation: 'PDIGREE Alliance A031704 (NCT03793166)',
    figures: 'Adaptive ipi-nivo then nivo+-cabo; no final efficacy readout found',
    provenance: 'verified: searched, none found',
    level: 'pending',
  },
  SUN: {
    citation: 'Sunitinib v IFN: Motzer RJ, NEJM 2007;356:115; JCO 2009;27:3584',
    figures: 'PFS 11 v 5 mo, ORR 47 v 12%',
    provenance: 'verified figures via review excerpt',
    level: '1',
  },
};
