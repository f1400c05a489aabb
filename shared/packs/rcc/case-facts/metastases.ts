import type { MetastaticSite } from '../../../domain/lesion.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { boneRules, highEpiduralGrade } from './bone.ts';
import { brainRules } from './brain.ts';
import { answered, type FactRule, type FactRules, firstOf, stated } from './fact-rule.ts';
import { isLedgerComplete, presentLesions } from './lesion-list.ts';
import { metastasisCount } from './metastasis-count.ts';
import { metastasisIn } from './metastatic-site.ts';

const GLAND: readonly MetastaticSite[] = ['pancreas', 'thyroid', 'other-gland'];

const allLocallyTreatable: FactRule = ({ document }) => {
  const rows = presentLesions(document) ?? [];
  const answers = rows.map(({ locallyTreatable }) => knownValue(locallyTreatable));
  if (answers.includes('no')) {
    return { possible: oneOf(false), basis: 'A listed lesion cannot be treated locally' };
  }
  const brain = knownValue(document.extent?.brain);
  const brainListed =
    brain === 'none' || brain === 'not-imaged' || rows.some(({ site }) => site === 'brain');
  const everyone = rows.length > 0 && answers.every((answer) => answer === 'yes');
  return everyone && brainListed && isLedgerComplete(document)
    ? { possible: oneOf(true), basis: 'Every listed lesion can be treated locally' }
    : undefined;
};

const cordStated: FactRule = stated(({ health }) => health?.cordCompression, {
  none: 'none',
  suspected: 'suspected',
  confirmed: 'confirmed',
});

/** A cord called free, or not spoken of, beside a lesion that is said to reach it. */
const cordByGrade: FactRule = ({ document }, fact) => {
  const answer = knownValue(document.health?.cordCompression);
  const grade = highEpiduralGrade(document);
  if (grade === undefined || answer === 'suspected' || answer === 'confirmed') return undefined;
  const seen = `epidural grade ${grade} (Bilsky) of a listed lesion`;
  return answer === 'none'
    ? {
        possible: oneOf('none', 'suspected', 'confirmed'),
        basis: `${fact.label}: none, but ${seen}`,
        on: document.health?.cordCompression?.on,
      }
    : { possible: oneOf('suspected', 'confirmed'), basis: `Seen as ${seen}` };
};

/** Where the metastases are and what they threaten. */
export const metastasesRules: FactRules = {
  ...brainRules,
  ...boneRules,
  mets_count: ({ document }) => {
    const { min, max, basis, narrowedBy } = metastasisCount(document);
    return { possible: range(min, max), basis, narrowedBy };
  },
  mets_all_locally_treatable: firstOf(
    answered(({ extent }) => extent?.allLocallyTreatable),
    allLocallyTreatable,
  ),
  met_lung: metastasisIn(['lung']),
  met_liver: metastasisIn(['liver']),
  met_gland_pancreas: metastasisIn(GLAND),
  met_adrenal: metastasisIn(['adrenal']),
  // Regional nodes are N, not M1: they neither count as a metastasis nor show that there is one.
  met_node: metastasisIn(['node-distant']),
  cord_compression: firstOf(cordByGrade, cordStated),
  thoracic_bleed_or_airway: answered(({ extent }) => extent?.thoracicBleedOrAirway),
};
