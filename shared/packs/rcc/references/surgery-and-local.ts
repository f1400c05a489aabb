import type { Reference } from '../../../engine/pack.ts';

/** Surgery, ablation, radiotherapy, embolisation and surveillance of the primary. */
export const surgeryAndLocalReferences: Readonly<Record<string, Reference>> = {
  CARMENA: {
    citation: 'CARMENA: Mejean A, NEJM 2018;379:417; update Eur Urol 2021;80:417',
    figures:
      'Sunitinib alone non-inferior to CN+sunitinib: OS 18.4 v 13.9 mo HR 0.89; 1 risk ' +
      'factor: trend for CN',
    provenance: 'memory',
    level: '1',
  },
  SURTIME: {
    citation: 'SURTIME: Bex A, JAMA Oncol 2019;5:164',
    figures: 'Deferred v immediate CN OS 32.4 v 15.0 mo HR 0.57',
    provenance: 'memory',
    level: '1-2',
  },
  RWDCN: {
    citation: 'Bickley L et al. 2026 (PMC12795699), 287 synchronous mRCC on ipi-nivo',
    figures: 'complete/near-complete responders did equally well with or without deferred CN',
    provenance: 'verified',
    level: '3',
  },
  METX: {
    citation:
      'Dabestani S, Lancet Oncol 2014;15:e549 (SR); Zaid HB, J Urol 2017;197:44; Ouzaid I, ' +
      'Eur Urol Oncol 2019',
    figures:
      'Complete metastasectomy associated with longer survival (HR ~0.4-0.5, ' +
      'non-randomised, selection bias)',
    provenance: 'memory',
    level: '3',
  },
  FASTRACK2: {
    citation: 'FASTRACK II: Siva S, Lancet Oncol 2024;25:308',
    figures:
      '70 pts, median 4.6 cm, 12-mo local control 100%, G3 10%; excluded eGFR<30, >10 cm, ' +
      'bowel contact',
    provenance: 'verified',
    level: '2',
  },
  SABRO: {
    citation:
      'Zhang Y, IJROBP 2019;105:367; Tang C, Lancet Oncol 2021;22:1732; Hannan R, Eur Urol ' +
      'Oncol 2022',
    figures:
      'SABR oligometastatic: LC 91.5% at 2 y [verified]; phase 2 SABR without systemic: PFS' +
      ' 22.7 mo [memory]',
    provenance: 'verified partly',
    level: '3',
  },
  OLIGOCARE: {
    citation: 'EORTC-ESTRO OligoCare consensus: Kroeze SGC, Lancet Oncol 2023;24:e121',
    figures:
      'Combining SBRT with targeted/IO: pause VEGF inhibitors around SBRT for organs at ' +
      'risk; ICI need not be paused',
    provenance: 'memory',
    level: '4',
  },
  SC24: {
    citation: 'SC.24: Sahgal A, Lancet Oncol 2021;22:1023',
    figures: 'Spine SBRT 24 Gy/2 v 20 Gy/5: complete pain response 35 v 14%',
    provenance: 'memory',
    level: '1-2',
  },
  PATCHELL: {
    citation: 'Patchell RA, Lancet 2005;366:643; SCORAD Hoskin PJ, JAMA 2019;322:2084',
    figures:
      'Surgery+RT v RT: ambulant 84 v 57%; 8 Gy x1 near 20 Gy/5 for ambulation in ' +
      'poor-prognosis',
    provenance: 'memory',
    level: '1-2',
  },
  BRAIN: {
    citation:
      'Yamamoto M, Lancet Oncol 2014;15:387 (SRS 5-10 mets); RCC SRS series; ASCO-SNO-ASTRO' +
      ' 2021 (Vogelbaum)',
    figures: 'SRS local control ~85-95%; WBRT cognitive cost',
    provenance: 'memory',
    level: '3',
  },
  ABL: {
    citation: 'EAU 2024 renal mass guideline; Atwell TD et al.; Andrews JR, Eur Urol 2019;76:244',
    figures: 'Thermal ablation of cT1a: similar CSS, more local recurrence than PN; best <=3 cm',
    provenance: 'memory',
    level: '3',
  },
  EMBO: {
    citation: 'EAU 2024 (palliative embolisation when unfit: LE 3); CIRSE standards; series',
    figures: 'Symptom control of haematuria/flank pain; no routine pre-nephrectomy embolisation',
    provenance: 'memory',
    level: '3',
  },
  ASSRM: {
    citation: 'DISSRM Pierorazio PM, Eur Urol 2015;68:408; EAU 2024',
    figures: 'CSS ~99-100% 5 y in SRM; trigger >4 cm or >5 mm/year',
    provenance: 'memory',
    level: '3',
  },
  NORDIC: {
    citation: 'NORDIC-SUN (NCT03977571; Iisager L, BMC Cancer 2024;24:260)',
    figures: 'recruiting; primary completion 12/2028 - no readout',
    provenance: 'verified: registry mirror 2026-05',
    level: 'pending',
  },
  PROBE: {
    citation: 'PROBE SWOG S1931 (NCT04510597)',
    figures: 'no readout found',
    provenance: 'verified: searched',
    level: 'pending',
  },
  EORTC30881: {
    citation: 'EORTC 30881: Blom JH, Eur Urol 2009;55:28',
    figures: 'No survival gain of LND in cN0',
    provenance: 'memory',
    level: '1',
  },
  PN: {
    citation: 'EORTC 30904: Van Poppel H, Eur Urol 2011;59:543',
    figures: 'PN v RN <=5 cm; CSS comparable, kidney function better with PN',
    provenance: 'memory',
    level: '1',
  },
  OLIGOPROG: {
    citation: 'Cheung P, Eur Urol 2021;80:693; Hannan R, Eur Urol Oncol 2022',
    figures: 'SABR to oligoprogression on TKI: median 12.6 mo to change of systemic therapy',
    provenance: 'memory',
    level: '3',
  },
  CRYOB: {
    citation: 'MOTION: Jennings JW, Radiol Imaging Cancer 2021;3:e200101',
    figures: 'Cryoablation of painful bone metastases: durable pain relief',
    provenance: 'memory',
    level: '2',
  },
  LUNGABL: {
    citation: 'SOLSTICE: Callstrom MR, J Thorac Oncol 2020;15:1200',
    figures: 'Cryoablation lung mets <=3.5 cm: local control 87% 1 y, 83% 2 y',
    provenance: 'memory',
    level: '2',
  },
  EMBOB: {
    citation:
      'Preop embolisation of hypervascular bone/spine metastases: SR series (e.g. Tan ' +
      'BWL, 2021)',
    figures: 'Less blood loss in hypervascular tumours',
    provenance: 'memory',
    level: '3',
  },
};
