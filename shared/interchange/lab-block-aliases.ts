import type { Analyte } from '../domain/labs.ts';
import { aliasTable, nameWords } from './lab-block-words.ts';

/** Names and abbreviations of the analytes a case holds: English, German, French. */
export const KEPT = aliasTable<Analyte>([
  ['haemoglobin', 'Hb,HGB,Haemoglobin,Hemoglobin,Hémoglobine'],
  [
    'neutrophils',
    'Neutrophils,Neutrophil,Neutrophile,Neutrophiles,Neutrophile Granulozyten,Neutrophil Granulocytes,Neutrophil Count,Granulozyten neutrophile,Neut,Neutro,Neutros,Neu,Ne,ANC,PNN,Polynucléaires neutrophiles,Absolute Neutrophil Count,Absolute Neutrophils',
  ],
  [
    'lymphocytes',
    'Lymphocytes,Lymphozyten,Lymphocyte Count,Lymph,Lympho,Lymphs,Lym,Ly,ALC,Absolute Lymphocyte Count',
  ],
  [
    'platelets',
    'Platelets,Platelet Count,PLT,Thrombozyten,Thrombozytenzahl,Thrombocytes,Thrombo,Thrombos,Thr,Plaquettes',
  ],
  ['calcium', 'Calcium,Kalzium,Ca,Ca2,iCa,Calcémie'],
  ['albumin', 'Albumin,Albumine,Alb'],
  [
    'ldh',
    'LDH,LD,Lactate Dehydrogenase,Lactatdehydrogenase,Laktatdehydrogenase,Laktat-Dehydrogenase,Lacticodeshydrogénase',
  ],
  ['creatinine', 'Creatinine,Creatinin,Kreatinin,Krea,Crea,Creat,Créatinine,Créatininémie'],
  [
    'egfr',
    'eGFR,GFR,e-GFR,DFG,DFGe,Estimated GFR,Glomerular Filtration Rate,Estimated Glomerular Filtration Rate,Glomeruläre Filtrationsrate,CKD-EPI',
  ],
  ['crp', 'CRP,hsCRP,hs-CRP,C-reactive Protein,C-reaktives Protein,Protéine C réactive'],
  [
    'alt',
    'ALT,ALAT,GPT,SGPT,TGP,Alanine Aminotransferase,Alanin-Aminotransferase,Alanine Transaminase',
  ],
  ['bilirubin', 'Bilirubin,Bilirubine,Bili,TBil,T-Bil'],
  ['inr', 'INR,PT-INR,International Normalised Ratio,International Normalized Ratio'],
  [
    'urine-albumin-creatinine',
    'ACR,uACR,U-ACR,Urine ACR,Albumin/Creatinine Ratio,Urine Albumin/Creatinine Ratio,U-Albumin/Creatinine Ratio,Albumin/Kreatinin-Quotient,Albumin/Kreatinin-Ratio,Albumin-Kreatinin-Quotient i.U.,Urin-Albumin/Kreatinin-Quotient,Alb/Krea-Quotient,Alb/Crea Ratio,Rapport Albumine/Créatinine',
  ],
]);

/** Analytes that hospitals print and that no case here holds: named, so that nobody misses them. */
export const OTHER = aliasTable<true>([
  [
    true,
    'Potassium,Kalium,K,Sodium,Natrium,Na,Chloride,Chlorid,Chlorure,Cl,Urea,Harnstoff,Urée,BUN,Glucose,Glukose,Glycémie,Blutzucker,BZ,HbA1c,Uric Acid,Harnsäure,Acide urique,Phosphate,Phosphat,Phosphore,Magnesium,Mg,Zinc,Zink,Iron,Eisen,Fer,Ferritin,Ferritine,Transferrin,Transferrinsättigung',
  ],
  [
    true,
    'Leukocytes,Leukozyten,Leucocytes,Leuko,WBC,White Cell Count,White Blood Cells,Erythrocytes,Erythrozyten,Érythrocytes,Hématies,Ery,RBC,Haematocrit,Hematocrit,Hämatokrit,Hématocrite,Hct,Hkt,MCV,VGM,MCH,TCMH,MCHC,CCMH,RDW,MPV,Reticulocytes,Retikulozyten,Monocytes,Monozyten,Mono,Eosinophils,Eosinophile,Éosinophiles,Eos,Basophils,Basophile,Basophiles,Baso,Immature Granulocytes,Unreife Granulozyten,Stabkernige,Segmentkernige,Neutrophil Lymphocyte Ratio,NLR,ESR,BSG,VS',
  ],
  [
    true,
    'AST,ASAT,GOT,SGOT,TGO,Aspartate Aminotransferase,GGT,Gamma-GT,g-GT,yGT,ALP,AP,Alkaline Phosphatase,Alkalische Phosphatase,Phosphatases alcalines,PAL,Cholinesterase,CHE,Total Protein,Gesamteiweiß,Gesamteiweiss,Protéines totales,Protein,Eiweiß,Lipase,Amylase,CK,CK-MB,Creatine Kinase,Kreatinkinase,Creatinkinase,Troponin,Troponin T,hs Troponin,NT-proBNP,BNP,Lactate,Laktat,Ammonia,Ammoniak,Bicarbonate,Bikarbonat,pH,pCO2,pO2,Base Excess',
  ],
  [
    true,
    'Quick,TPZ,PT,Prothrombin Time,Thromboplastinzeit,Taux de Prothrombine,TP,PTT,aPTT,TCA,Fibrinogen,Fibrinogène,D-Dimer,D-Dimere,D-dimères,Antithrombin,Anti-Xa',
  ],
  [
    true,
    'TSH,fT3,fT4,T3,T4,Free T4,Free T3,Cortisol,Kortisol,ACTH,PTH,Parathormon,Vitamin D,25-OH-Vitamin D,Vitamin B12,B12,Folate,Folsäure,Cholesterol,Cholesterin,HDL,LDL,Triglycerides,Triglyceride,PSA,CEA,AFP,CA 125,CA 19-9,CA 15-3,CA 72-4,HCG,Procalcitonin,PCT,Cystatin C,Osmolality,Osmolalität,Haptoglobin,IgG,IgA,IgM,Protein/Creatinine Ratio,PCR,UPCR,Creatinine Clearance,Kreatinin-Clearance,Clairance de la créatinine',
  ],
]);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').flatMap(nameWords));
}

/** Words beside a name that change nothing about what was measured. */
export const HARMLESS = wordSet(
  'serum,sérum,plasma,blut,vollblut,blood,sang,im,in,der,the,of,nach,by,und,s,p,b,i,abs,absolut,absolute,absolu,absolus,count,anzahl,zahl,konz,konzentration,concentration,level,quant,quantitativ,enzymatisch,enzymatic,enzym,jaffe,ifcc,idms,edta,citrat,heparin,venös,venous,automated,automat',
);

/** Words harmless beside one analyte only. */
export const HARMLESS_FOR: Readonly<Partial<Record<Analyte, ReadonlySet<string>>>> = {
  bilirubin: wordSet('total,gesamt,ges,totale,tot'),
  crp: wordSet('hs,sensitiv,sensitive,high,sensitivity,ultrasensitive,us'),
  egfr: wordSet(
    'ckd,epi,2009,2021,2012,mdrd,formel,formula,estimated,berechnet,calculated,krea,crea,kreatinin,creatinine,creatinin,créatinine',
  ),
  'urine-albumin-creatinine': wordSet('urin,urine,spot,spontanurin,u'),
  calcium: wordSet('2,serumcalcium'),
};

/** Words beside a name that make it another measurement. */
export const OTHERWISE = wordSet(
  'urin,urine,urinaire,u,harn,sammelurin,spontanurin,24h,liquor,csf,lcr,punktat,pleura,ascites,aszites,stuhl,stool,fluid,clearance,clairance,direkt,direct,directe,indirekt,indirect,konjugiert,conjugated,unconjugated,conjuguée,ratio,quotient,rapport,isoenzyme,cystatin,antikörper,antibodies',
);

/** Headings of materials other than blood. */
export const OTHER_MATERIAL = wordSet(
  'urin,urine,urinstatus,urinalysis,harn,spontanurin,sammelurin,urinaire,liquor,csf,lcr,punktat,pleurapunktat,pleural,ascites,aszites,stuhl,stool',
);
