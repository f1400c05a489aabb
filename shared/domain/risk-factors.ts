import { z } from 'zod';

import { answer, recorded, Text } from './recorded.ts';

export const HereditarySyndrome = z.enum([
  'none',
  'suspected',
  'vhl',
  'hlrcc',
  'bhd',
  'tsc',
  'hprc',
  'sdh',
  'other',
]);
export type HereditarySyndrome = z.infer<typeof HereditarySyndrome>;

/** What made this cancer more likely, and what matters for relatives. */
export const RiskFactors = z.strictObject({
  hereditarySyndrome: recorded(HereditarySyndrome),
  /** Kidney cancer in a first- or second-degree relative. */
  familyHistory: answer,
  bilateralOrMultifocal: answer,
  /** A pathogenic variant is known in the family. */
  familialVariant: answer,
  /** Sign of a hereditary syndrome, such as haemangioblastoma, fibrofolliculoma or leiomyoma. */
  syndromicFeature: answer,
  /** Histology that suggests a hereditary cause, other than FH- or SDH-deficient. */
  suggestiveHistology: answer,
  /** Mesothelioma or uveal melanoma in the patient or the family. */
  mesotheliomaOrUvealMelanoma: answer,
  obesity: answer,
  chronicKidneyDisease: answer,
  chronicKidneyDiseaseYears: recorded(z.number().min(0).max(100)),
  cadmiumExposure: answer,
  benzeneExposure: answer,
  otherExposure: Text.optional(),
  smoking: recorded(z.enum(['never', 'former', 'current'])),
  packYears: recorded(z.number().min(0).max(300)),
});
export type RiskFactors = z.infer<typeof RiskFactors>;
