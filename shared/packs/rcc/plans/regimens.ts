import { candidates } from '../candidates/candidates.ts';

/** Checkpoint inhibitor with VEGF-TKI: the licensed pairs and their non-clear-cell rows. */
const ioTkiDoublets: readonly string[] = [
  'sys-nivo-cabo',
  'sys-pembro-lenva',
  'sys-pembro-axi',
  'sys-avelumab-axi',
  'sys-lenva-pembro-ncc',
  'sys-nivo-cabo-ncc',
  'sys-io-tki-fh',
];

/** Two checkpoint inhibitors. */
export const ioIoDoublets: readonly string[] = ['sys-ipi-nivo', 'sys-ipi-nivo-ncc'];

/** What the templates call an IO doublet. */
export const ioDoublets: readonly string[] = [...ioTkiDoublets, ...ioIoDoublets];

/** One checkpoint inhibitor alone, first line. */
export const ioAlone: readonly string[] = [
  'sys-pembro-mono-1l',
  'sys-nivo-mono-1l',
  'sys-pembro-mono-ncc',
];

/** The pairs named for fast shrinkage, with their non-clear-cell rows. */
export const fastActing: readonly string[] = [
  'sys-pembro-lenva',
  'sys-nivo-cabo',
  'sys-lenva-pembro-ncc',
  'sys-nivo-cabo-ncc',
];

/** Regimens with cabozantinib, for bone metastases; trial-only and closed rows left out. */
export const withCabozantinib: readonly string[] = [
  'sys-nivo-cabo',
  'sys-nivo-cabo-ncc',
  'sys-cabozantinib-1l',
  'sys-cabozantinib-2l',
  'sys-cabozantinib-papillary',
  'sys-cabozantinib-cdc',
];

/** Rows that only say what not to give: trial-only triplets, rechallenge, wrong class. */
const CLOSED: readonly string[] = [
  'bsc-only',
  'sys-ipi-nivo-cabo',
  'sys-triplet-hif-io-tki',
  'sys-cytotoxic-ccrcc',
  'sys-pd1-rechallenge',
  'sys-tki-or-io-rmc',
];

/** Every anticancer drug row, where a template only says "systemic". */
export const anySystemic: readonly string[] = candidates
  .filter(({ slot, id }) => slot === 'systemic' && !CLOSED.includes(id))
  .map(({ id }) => id);

/** Drug rows for advanced disease while checkpoint inhibitors are barred. */
export const withoutIo: readonly string[] = advancedWithout('IO', 'CTLA4');

/** Drug rows for advanced disease while VEGF-targeted drugs are barred. */
export const withoutVegf: readonly string[] = advancedWithout('VEGF');

/** The row for VHL disease is for tumours that are not advanced. */
function advancedWithout(...barred: readonly string[]): readonly string[] {
  return candidates
    .filter(({ id }) => anySystemic.includes(id) && id !== 'sys-belzutifan-vhl')
    .filter(({ classes = [] }) => !classes.some((one) => barred.includes(one)))
    .map(({ id }) => id);
}
