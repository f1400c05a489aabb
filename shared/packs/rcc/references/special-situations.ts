import type { Reference } from '../../../engine/pack.ts';

/** Histology, brain, autoimmunity, surveillance of metastases, palliative care. */
export const specialSituationsReferences: Readonly<Record<string, Reference>> = {
  SARC: {
    citation:
      'Sarcomatoid: CheckMate 214 post hoc Tannir NM, Clin Cancer Res 2021;27:78; subgroup ' +
      'data of KN-426, CLEAR, 9ER',
    figures: 'Ipi-nivo v sunitinib OS HR 0.45, ORR 61 v 23%, CR 19%',
    provenance: 'memory',
    level: '3',
  },
  OUDARD: {
    citation: 'Oudard S, J Urol 2007;177:1698',
    figures: 'Gem+platinum collecting duct ORR 26%, OS 10.5 mo',
    provenance: 'verified citation (template in HL7 example)',
    level: '2',
  },
  RMC: {
    citation:
      'RMC consensus: Msaouel P, Clin Genitourin Cancer 2019;17:1; Shah AY, BJU Int ' +
      '2017;120:782; Wiele AJ, Cancers 2021',
    figures: 'Platinum ORR ~29%; TKI mono ineffective; doxorubicin+gemcitabine after platinum',
    provenance: 'memory',
    level: '3',
  },
  CABOBRAIN: {
    citation: 'Hirsch L, JAMA Oncol 2021;7:1815; NIVOREN Flippot R, JCO 2019;37:2008',
    figures: 'Cabozantinib intracranial ORR ~50%; nivolumab 12% - treat brain locally first',
    provenance: 'memory',
    level: '3',
  },
  RINI: {
    citation: 'Rini BI, Lancet Oncol 2016;17:1317; MaRCC Harrison MR, Cancer 2021;127:2204',
    figures: 'Median surveillance 14.9 mo; IMDC 0-1 and <=2 organ sites longest',
    provenance: 'memory',
    level: '2',
  },
  PALL: {
    citation: 'Early palliative care: Temel JS, NEJM 2010;363:733; ASCO palliative guideline 2024',
    figures: 'QoL benefit',
    provenance: 'memory',
    level: '1-2',
  },
  AUTO: {
    citation:
      'Tumour-transplant/autoimmune cohorts under ICI (e.g. Abdel-Wahab N, JITC 2019; ' +
      'Murakami N, Kidney Int 2021)',
    figures: 'Graft rejection ~40%; autoimmune flare ~40-50%, mostly manageable',
    provenance: 'memory',
    level: '3',
  },
  EXIST2: {
    citation: 'EXIST-2: Bissler JJ, Lancet 2013;381:817',
    figures: 'Everolimus for TSC angiomyolipoma (not RCC)',
    provenance: 'memory',
    level: '1',
  },
  LS004: {
    citation: 'LITESPARK-004: Jonasch E, NEJM 2021;385:2036',
    figures: 'Belzutifan VHL-RCC ORR 49% (later ~65%)',
    provenance: 'memory',
    level: '2',
  },
  DMAB: {
    citation:
      'Henry DH, JCO 2011;29:1125; Lipton A, Cancer 2003;98:962 (zoledronate RCC ' + 'subgroup)',
    figures: 'SRE 37 v 74% with zoledronate; denosumab at least equal, not renally cleared',
    provenance: 'memory',
    level: '1',
  },
  IMDC: {
    citation: 'Heng DY, JCO 2009;27:5794; Lancet Oncol 2013;14:141',
    figures: 'Targeted-era median OS 43 / 22.5 / 7.8 mo',
    provenance: 'memory',
    level: '3',
  },
};
