import type { BodyRegion } from './board-sheet-model.ts';
import type { Lesion, MetastaticSite } from '../domain/lesion.ts';

const REGION: Readonly<Record<MetastaticSite, BodyRegion>> = {
  lung: 'lung',
  'node-regional': 'retroperitoneum',
  'node-distant': 'other',
  'bone-spine': 'spine',
  'bone-other': 'other',
  liver: 'liver',
  brain: 'brain',
  adrenal: 'adrenal',
  pancreas: 'pancreas',
  thyroid: 'thyroid',
  'other-gland': 'other',
  'contralateral-kidney': 'kidney',
  'renal-fossa': 'retroperitoneum',
  'skin-soft-tissue': 'skin',
  pleura: 'lung',
  peritoneum: 'other',
  other: 'other',
};

/** Words that place a bone or a node; without one of them it is not drawn anywhere in particular. */
const PLACES: readonly (readonly [MetastaticSite, RegExp, BodyRegion])[] = [
  ['bone-other', /femur|femoral|tibia|fibula/i, 'leg'],
  ['bone-other', /humerus|radius|ulna|forearm/i, 'arm'],
  ['bone-other', /pelvi|ilium|iliac|acetabul|sacr|pubi|ischi/i, 'pelvis'],
  ['node-distant', /mediastin|paratracheal|subcarinal|pulmonary hil/i, 'mediastinum'],
];

/** Where on the body map a lesion belongs. */
export function bodyRegion({ site, detail }: Lesion): BodyRegion {
  const place = PLACES.find(
    ([of, words]) => of === site && detail !== undefined && words.test(detail),
  );
  return place?.[2] ?? REGION[site];
}
