import type { PackMeta } from '../../engine/pack.ts';

/** The pack's identity; a changed rule means a new version, never an edit under the same one. */
export const meta: PackMeta = {
  id: 'rcc',
  version: '0.2.0',
  title: 'Kidney cancer (renal cell carcinoma)',
  evidenceCutoff: '2026-06',
  sourcesReadOn: '2026-06',
  reviewBy: '2027-11-23',
  status: 'Not clinically validated',
};
