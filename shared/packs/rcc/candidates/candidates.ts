import type { Candidate } from '../../../engine/pack.ts';
import { rtPalliativeBone } from './bone/rt-palliative-bone.ts';
import { dxBiopsy } from './diagnostic/dx-biopsy.ts';
import { dxBrainImaging } from './diagnostic/dx-brain-imaging.ts';
import { emCordCompression } from './emergency/em-cord-compression.ts';
import { emHypercalcaemia } from './emergency/em-hypercalcaemia.ts';
import { emMassiveHaematuria } from './emergency/em-massive-haematuria.ts';
import { rtSabrOligomets } from './mets/rt-sabr-oligomets.ts';
import { surgMetastasectomy } from './mets/surg-metastasectomy.ts';
import { ablCryoSrm } from './primary/abl-cryo-srm.ts';
import { asSrm } from './primary/as-srm.ts';
import { irRenalEmboPalliative } from './primary/ir-renal-embo-palliative.ts';
import { rtSabrPrimary } from './primary/rt-sabr-primary.ts';
import { surgDeferredCn } from './primary/surg-deferred-cn.ts';
import { surgPartialNephrectomy } from './primary/surg-partial-nephrectomy.ts';
import { surgRadicalNephrectomy } from './primary/surg-radical-nephrectomy.ts';
import { surgUpfrontCn } from './primary/surg-upfront-cn.ts';
import { pcEarlyPalliative } from './supportive/pc-early-palliative.ts';
import { asMetastatic } from './surveillance/as-metastatic.ts';
import { bscOnly } from './systemic/bsc-only.ts';
import { sysAvelumabAxi } from './systemic/sys-avelumab-axi.ts';
import { sysCabozantinib1l } from './systemic/sys-cabozantinib-1l.ts';
import { sysCytotoxicCcrcc } from './systemic/sys-cytotoxic-ccrcc.ts';
import { sysIpiNivo } from './systemic/sys-ipi-nivo.ts';
import { sysIpiNivoCabo } from './systemic/sys-ipi-nivo-cabo.ts';
import { sysLegacyCytokine } from './systemic/sys-legacy-cytokine.ts';
import { sysLegacyCytokineTemsirolimus } from './systemic/sys-legacy-cytokine-temsirolimus.ts';
import { sysNivoCabo } from './systemic/sys-nivo-cabo.ts';
import { sysNivoMono1l } from './systemic/sys-nivo-mono-1l.ts';
import { sysPazopanib1l } from './systemic/sys-pazopanib-1l.ts';
import { sysPembroAxi } from './systemic/sys-pembro-axi.ts';
import { sysPembroLenva } from './systemic/sys-pembro-lenva.ts';
import { sysPembroMono1l } from './systemic/sys-pembro-mono-1l.ts';
import { sysPlatinumCdc } from './systemic/sys-platinum-cdc.ts';
import { sysSunitinib1l } from './systemic/sys-sunitinib-1l.ts';
import { sysTivozanib1l } from './systemic/sys-tivozanib-1l.ts';
import { sysTripletHifIoTki } from './systemic/sys-triplet-hif-io-tki.ts';

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
  sysPlatinumCdc,
  surgPartialNephrectomy,
  surgRadicalNephrectomy,
  surgUpfrontCn,
  surgDeferredCn,
  surgMetastasectomy,
  rtSabrOligomets,
  rtSabrPrimary,
  rtPalliativeBone,
  ablCryoSrm,
  irRenalEmboPalliative,
  asSrm,
  asMetastatic,
  pcEarlyPalliative,
  bscOnly,
  dxBiopsy,
  dxBrainImaging,
  emCordCompression,
  emHypercalcaemia,
  emMassiveHaematuria,
];
