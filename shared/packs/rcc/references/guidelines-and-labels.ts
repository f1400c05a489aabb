import type { Reference } from '../../../engine/pack.ts';

/** Guidelines in our own short words, product labels, and consensus where nothing better exists. */
export const guidelinesAndLabelsReferences: Readonly<Record<string, Reference>> = {
  EAU24: {
    citation:
      'EAU Guidelines on RCC, limited update 2024 (Ljungberg/Bex panel), uroweb.org; 2025 ' +
      'edition exists (methods chapter seen)',
    figures:
      'Treatment recommendations quoted from memory of the 2023-2025 texts; only the ' +
      '2022/23 summary-of-changes items and the existence of the 2024/2025 editions were ' +
      'seen',
    provenance: 'memory',
    level: 'G',
  },
  EAU22c: {
    citation:
      'EAU RCC summary of changes 2022/23 edition, ' +
      'uroweb.org/guidelines/renal-cell-carcinoma/summary-of-changes/2022',
    figures:
      'Brain CT/MRI when systemic therapy or CN is considered (Weak); genetic evaluation if' +
      ' <46 y, bilateral/multifocal, relatives, histology (Strong); refer to geneticist ' +
      '(Strong)',
    provenance: 'verified: page excerpt',
    level: 'G',
  },
  ESMO24: {
    citation:
      'Powles T et al. RCC: ESMO Clinical Practice Guideline. Ann Oncol 2024;35(8):692-706.' +
      ' doi:10.1016/j.annonc.2024.05.537',
    figures: 'Existence/citation verified; individual recommendations from memory',
    provenance: 'verified citation; memory content',
    level: 'G',
  },
  ASCO22: {
    citation:
      'Rathmell WK et al. Management of metastatic ccRCC: ASCO Guideline. J Clin Oncol ' +
      '2022. doi:10.1200/JCO.22.00868; rapid update Sept 2023',
    figures:
      'CN for selected (optimally 1 IMDC factor, majority of burden removable); initial ' +
      'surveillance for selected; ICI+TKI for favourable needing therapy; doublet for ' +
      'int/poor; ipi-nivo-cabo NOT recommended (2023)',
    provenance: 'verified: ascopubs/guidelinecentral/ace.asco.org excerpts',
    level: 'G',
  },
  LABEL: {
    citation: 'US prescribing information (openFDA 2026) / EU SmPC',
    figures: 'see section 3.3 and each row',
    provenance: 'verified where stated',
    level: 'L',
  },
  OPIN: {
    citation: 'Expert consensus / good practice',
    figures: 'no direct trial',
    provenance: 'memory',
    level: '4',
  },
};
