import type { Candidate } from '../../../engine/pack.ts';
import { adjDurvaTreme } from './adjuvant/adj-durva-treme.ts';
import { adjPembroBelzutifan } from './adjuvant/adj-pembro-belzutifan.ts';
import { adjPembrolizumab } from './adjuvant/adj-pembrolizumab.ts';
import { adjSurveillance } from './adjuvant/adj-surveillance.ts';
import { adjTki } from './adjuvant/adj-tki.ts';
import { ablCryoBone } from './bone/abl-cryo-bone.ts';
import { boneDenosumab } from './bone/bone-denosumab.ts';
import { boneZoledronate } from './bone/bone-zoledronate.ts';
import { irBoneEmboPalliative } from './bone/ir-bone-embo-palliative.ts';
import { irBoneEmboPreop } from './bone/ir-bone-embo-preop.ts';
import { irVertebroplasty } from './bone/ir-vertebroplasty.ts';
import { rtCordCompression } from './bone/rt-cord-compression.ts';
import { rtPalliativeBone } from './bone/rt-palliative-bone.ts';
import { rtSbrtSpine } from './bone/rt-sbrt-spine.ts';
import { surgOrthoStabilisation } from './bone/surg-ortho-stabilisation.ts';
import { surgSpinalDecompression } from './bone/surg-spinal-decompression.ts';
import { rtSrsBrain } from './brain/rt-srs-brain.ts';
import { rtWbrt } from './brain/rt-wbrt.ts';
import { surgBrainResection } from './brain/surg-brain-resection.ts';
import { dxBiopsy } from './diagnostic/dx-biopsy.ts';
import { dxBrainImaging } from './diagnostic/dx-brain-imaging.ts';
import { dxMolecularBoard } from './diagnostic/dx-molecular-board.ts';
import { emCordCompression } from './emergency/em-cord-compression.ts';
import { emGiBleeding } from './emergency/em-gi-bleeding.ts';
import { emHaemoptysis } from './emergency/em-haemoptysis.ts';
import { emHypercalcaemia } from './emergency/em-hypercalcaemia.ts';
import { emMassiveHaematuria } from './emergency/em-massive-haematuria.ts';
import { emObstructionSepsis } from './emergency/em-obstruction-sepsis.ts';
import { emPathologicalFracture } from './emergency/em-pathological-fracture.ts';
import { emRaisedIcp } from './emergency/em-raised-icp.ts';
import { emSevereIrae } from './emergency/em-severe-irae.ts';
import { emVtePe } from './emergency/em-vte-pe.ts';
import { ablAdrenalLiver } from './mets/abl-adrenal-liver.ts';
import { ablLung } from './mets/abl-lung.ts';
import { rtPalliativeThoraxSoft } from './mets/rt-palliative-thorax-soft.ts';
import { rtSabrOligomets } from './mets/rt-sabr-oligomets.ts';
import { rtSabrOligoprogression } from './mets/rt-sabr-oligoprogression.ts';
import { surgAdrenalectomy } from './mets/surg-adrenalectomy.ts';
import { surgMetastasectomy } from './mets/surg-metastasectomy.ts';
import { ablCryoSrm } from './primary/abl-cryo-srm.ts';
import { ablLocalRecurrence } from './primary/abl-local-recurrence.ts';
import { ablThermalSrm } from './primary/abl-thermal-srm.ts';
import { asSrm } from './primary/as-srm.ts';
import { irRenalEmboPalliative } from './primary/ir-renal-embo-palliative.ts';
import { irRenalEmboPreop } from './primary/ir-renal-embo-preop.ts';
import { rtPalliativePrimary } from './primary/rt-palliative-primary.ts';
import { rtSabrLocalRecurrence } from './primary/rt-sabr-local-recurrence.ts';
import { rtSabrPrimary } from './primary/rt-sabr-primary.ts';
import { surgConversion } from './primary/surg-conversion.ts';
import { surgDeferredCn } from './primary/surg-deferred-cn.ts';
import { surgLocalRecurrence } from './primary/surg-local-recurrence.ts';
import { surgLymphadenectomy } from './primary/surg-lymphadenectomy.ts';
import { surgPalliativeNephrectomy } from './primary/surg-palliative-nephrectomy.ts';
import { surgPartialNephrectomy } from './primary/surg-partial-nephrectomy.ts';
import { surgRadicalNephrectomy } from './primary/surg-radical-nephrectomy.ts';
import { surgThrombectomy } from './primary/surg-thrombectomy.ts';
import { surgUpfrontCn } from './primary/surg-upfront-cn.ts';
import { wwWatchfulWaiting } from './primary/ww-watchful-waiting.ts';
import { pcEarlyPalliative } from './supportive/pc-early-palliative.ts';
import { supAnaemia } from './supportive/sup-anaemia.ts';
import { supAnticoag } from './supportive/sup-anticoag.ts';
import { supCardioOnc } from './supportive/sup-cardio-onc.ts';
import { supFertility } from './supportive/sup-fertility.ts';
import { supGeriatricAssessment } from './supportive/sup-geriatric-assessment.ts';
import { supNephrology } from './supportive/sup-nephrology.ts';
import { supNutrition } from './supportive/sup-nutrition.ts';
import { supPain } from './supportive/sup-pain.ts';
import { supVaccination } from './supportive/sup-vaccination.ts';
import { asMetastatic } from './surveillance/as-metastatic.ts';
import { asTreatmentFree } from './surveillance/as-treatment-free.ts';
import { bscOnly } from './systemic/bsc-only.ts';
import { sysAvelumabAxi } from './systemic/sys-avelumab-axi.ts';
import { sysAxitinib2l } from './systemic/sys-axitinib-2l.ts';
import { sysBelzutifanLenvatinib } from './systemic/sys-belzutifan-lenvatinib.ts';
import { sysBelzutifanVhl } from './systemic/sys-belzutifan-vhl.ts';
import { sysBelzutifan } from './systemic/sys-belzutifan.ts';
import { sysBevErlotinib } from './systemic/sys-bev-erlotinib.ts';
import { sysCabozantinib1l } from './systemic/sys-cabozantinib-1l.ts';
import { sysCabozantinib2l } from './systemic/sys-cabozantinib-2l.ts';
import { sysCabozantinibCdc } from './systemic/sys-cabozantinib-cdc.ts';
import { sysCabozantinibPapillary } from './systemic/sys-cabozantinib-papillary.ts';
import { sysCytotoxicCcrcc } from './systemic/sys-cytotoxic-ccrcc.ts';
import { sysDoxoGemRmc } from './systemic/sys-doxo-gem-rmc.ts';
import { sysEverolimusTsc } from './systemic/sys-everolimus-tsc.ts';
import { sysEverolimus } from './systemic/sys-everolimus.ts';
import { sysIoTkiFh } from './systemic/sys-io-tki-fh.ts';
import { sysIpiNivoCabo } from './systemic/sys-ipi-nivo-cabo.ts';
import { sysIpiNivoNcc } from './systemic/sys-ipi-nivo-ncc.ts';
import { sysIpiNivo } from './systemic/sys-ipi-nivo.ts';
import { sysLegacyCytokineTemsirolimus } from './systemic/sys-legacy-cytokine-temsirolimus.ts';
import { sysLegacyCytokine } from './systemic/sys-legacy-cytokine.ts';
import { sysLenvaEverolimusNcc } from './systemic/sys-lenva-everolimus-ncc.ts';
import { sysLenvaEverolimus } from './systemic/sys-lenva-everolimus.ts';
import { sysLenvaPembroNcc } from './systemic/sys-lenva-pembro-ncc.ts';
import { sysNcc2lIo } from './systemic/sys-ncc-2l-io.ts';
import { sysNcc2lUnusedClass } from './systemic/sys-ncc-2l-unused-class.ts';
import { sysNivoCaboNcc } from './systemic/sys-nivo-cabo-ncc.ts';
import { sysNivoCabo } from './systemic/sys-nivo-cabo.ts';
import { sysNivoMono1l } from './systemic/sys-nivo-mono-1l.ts';
import { sysNivolumab2l } from './systemic/sys-nivolumab-2l.ts';
import { sysPazopanib1l } from './systemic/sys-pazopanib-1l.ts';
import { sysPd1Rechallenge } from './systemic/sys-pd1-rechallenge.ts';
import { sysPembroAxi } from './systemic/sys-pembro-axi.ts';
import { sysPembroLenva } from './systemic/sys-pembro-lenva.ts';
import { sysPembroMono1l } from './systemic/sys-pembro-mono-1l.ts';
import { sysPembroMonoNcc } from './systemic/sys-pembro-mono-ncc.ts';
import { sysPlatinumCdc } from './systemic/sys-platinum-cdc.ts';
import { sysPlatinumRmc } from './systemic/sys-platinum-rmc.ts';
import { sysSavolitinibDurvalumab } from './systemic/sys-savolitinib-durvalumab.ts';
import { sysSuniPazo2l } from './systemic/sys-suni-pazo-2l.ts';
import { sysSunitinib1l } from './systemic/sys-sunitinib-1l.ts';
import { sysSunitinibNcc } from './systemic/sys-sunitinib-ncc.ts';
import { sysTivozanib1l } from './systemic/sys-tivozanib-1l.ts';
import { sysTivozanib2l } from './systemic/sys-tivozanib-2l.ts';
import { sysTkiOrIoRmc } from './systemic/sys-tki-or-io-rmc.ts';
import { sysTripletHifIoTki } from './systemic/sys-triplet-hif-io-tki.ts';
import { genCounselling } from './trial/gen-counselling.ts';
import { trialClinical } from './trial/trial-clinical.ts';

/** Every candidate of this pack version, in the order of the knowledge base. */
export const candidates: readonly Candidate[] = [
  sysNivoCabo,
  sysPembroLenva,
  sysPembroAxi,
  sysIpiNivo,
  sysAvelumabAxi,
  sysIpiNivoCabo,
  sysTripletHifIoTki,
  sysSunitinib1l,
  sysPazopanib1l,
  sysTivozanib1l,
  sysCabozantinib1l,
  sysPembroMono1l,
  sysNivoMono1l,
  sysLegacyCytokineTemsirolimus,
  sysLegacyCytokine,
  sysCytotoxicCcrcc,
  sysCabozantinib2l,
  sysBelzutifanLenvatinib,
  sysLenvaEverolimus,
  sysAxitinib2l,
  sysTivozanib2l,
  sysNivolumab2l,
  sysBelzutifan,
  sysEverolimus,
  sysSuniPazo2l,
  sysPd1Rechallenge,
  sysCabozantinibPapillary,
  sysLenvaPembroNcc,
  sysNivoCaboNcc,
  sysIpiNivoNcc,
  sysSunitinibNcc,
  sysLenvaEverolimusNcc,
  sysSavolitinibDurvalumab,
  sysPembroMonoNcc,
  sysNcc2lUnusedClass,
  sysNcc2lIo,
  sysPlatinumCdc,
  sysCabozantinibCdc,
  sysPlatinumRmc,
  sysDoxoGemRmc,
  sysTkiOrIoRmc,
  sysBevErlotinib,
  sysIoTkiFh,
  sysEverolimusTsc,
  sysBelzutifanVhl,
  adjPembrolizumab,
  adjPembroBelzutifan,
  adjDurvaTreme,
  adjTki,
  adjSurveillance,
  surgPartialNephrectomy,
  surgRadicalNephrectomy,
  surgLocalRecurrence,
  rtSabrLocalRecurrence,
  ablLocalRecurrence,
  surgThrombectomy,
  surgUpfrontCn,
  surgDeferredCn,
  surgConversion,
  surgPalliativeNephrectomy,
  surgMetastasectomy,
  surgAdrenalectomy,
  surgLymphadenectomy,
  surgOrthoStabilisation,
  surgSpinalDecompression,
  surgBrainResection,
  rtSabrOligomets,
  rtSabrOligoprogression,
  rtSabrPrimary,
  rtPalliativeBone,
  rtSbrtSpine,
  rtCordCompression,
  rtPalliativePrimary,
  rtPalliativeThoraxSoft,
  rtSrsBrain,
  rtWbrt,
  ablCryoSrm,
  ablThermalSrm,
  ablCryoBone,
  ablLung,
  ablAdrenalLiver,
  irRenalEmboPalliative,
  irRenalEmboPreop,
  irBoneEmboPreop,
  irBoneEmboPalliative,
  irVertebroplasty,
  asSrm,
  asMetastatic,
  asTreatmentFree,
  wwWatchfulWaiting,
  trialClinical,
  genCounselling,
  boneDenosumab,
  boneZoledronate,
  pcEarlyPalliative,
  bscOnly,
  supAnaemia,
  supAnticoag,
  supNutrition,
  supGeriatricAssessment,
  supVaccination,
  supFertility,
  supCardioOnc,
  supNephrology,
  supPain,
  dxBiopsy,
  dxMolecularBoard,
  dxBrainImaging,
  emCordCompression,
  emHypercalcaemia,
  emMassiveHaematuria,
  emRaisedIcp,
  emPathologicalFracture,
  emSevereIrae,
  emHaemoptysis,
  emGiBleeding,
  emObstructionSepsis,
  emVtePe,
];
