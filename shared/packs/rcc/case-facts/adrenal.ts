import type { PrimaryTumour } from '../../../domain/primary-tumour.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, onlyValue } from '../../../engine/possible.ts';
import type { FactRule, Finding } from './fact-rule.ts';
import { absenceAt, lesionsAt, SITE_FIELDS } from './metastatic-site.ts';
import { ofThePrimary } from './primary-choice.ts';

const ADRENAL = ['adrenal'] as const;

/** Invaded by a primary, or the site of a metastasis on either side; no needs both ruled out. */
export const adrenalInvolved: FactRule = (view, fact) => {
  const { document } = view;
  const [row] = lesionsAt(document, ADRENAL);
  if (row !== undefined) {
    return { possible: oneOf(true), basis: 'Adrenal metastasis listed', on: row.measuredOn };
  }
  const local = byPrimary(view, fact);
  const isFreeLocally = local !== undefined && onlyValue(local.possible) === false;
  if (!isFreeLocally || absenceAt(document, ADRENAL) !== undefined) return local;
  return {
    possible: oneOf(true, false),
    basis: `${local.basis}; adrenal metastasis not excluded`,
    narrowedBy: SITE_FIELDS,
  };
};

const byPrimary: FactRule = ofThePrimary(localInvolvement, [false, true]);

/** Contiguous invasion is involvement; beside a no to involvement it is open. */
function localInvolvement({ adrenalInvolved: item, invasion }: PrimaryTumour): Finding | undefined {
  const involved = knownValue(item);
  const contiguous = knownValue(invasion?.adrenalContiguous);
  if (involved === 'no' && contiguous === 'yes') {
    const basis = 'Adrenal not involved, but invaded by the primary';
    return { possible: oneOf(true, false), basis };
  }
  // A no to contiguous invasion alone does not rule out a metastasis.
  const answer = contiguous === 'yes' ? contiguous : involved;
  if (answer === undefined) return undefined;
  return { possible: oneOf(answer === 'yes'), basis: `Adrenal involved: ${answer}`, on: item?.on };
}
