import type { Lesion, MetastaticSite } from '../../../domain/lesion.ts';
import { knownValue } from '../../../domain/recorded.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules, firstOf, stated } from './fact-rule.ts';
import {
  isLedgerComplete,
  presentLesions,
  presentMetastases,
  settingWithoutMetastasis,
} from './lesion-list.ts';
import { metastasisCount } from './metastasis-count.ts';
import { worstOf } from './possible-values.ts';

const BONE: readonly MetastaticSite[] = ['bone-spine', 'bone-other'];
const GLAND: readonly MetastaticSite[] = ['pancreas', 'thyroid', 'other-gland'];

/** Listed there: yes. Imaged and free, or missing from a complete ledger: no. Else open. */
function metastasisIn(sites: readonly MetastaticSite[]): FactRule {
  return ({ document }, fact) => {
    const [row] = lesionsAt(document, sites);
    if (row !== undefined) {
      const count = knownValue(row.count);
      const words = count === undefined ? '' : `, ${count}`;
      return { possible: oneOf(true), basis: `${fact.label} listed${words}`, on: row.measuredOn };
    }
    const absence = absenceAt(document, sites);
    return absence === undefined ? undefined : { possible: oneOf(false), basis: absence };
  };
}

function lesionsAt(document: CaseDocument, sites: readonly MetastaticSite[]): readonly Lesion[] {
  return presentMetastases(document).filter(({ site }) => sites.includes(site));
}

/** Why there is surely no metastasis at these sites, in words; undefined when there may be. */
function absenceAt(document: CaseDocument, sites: readonly MetastaticSite[]): string | undefined {
  if (lesionsAt(document, sites).length > 0) return undefined;
  const clear = document.extent?.clearSites ?? [];
  if (sites.every((site) => clear.includes(site))) return 'Imaged, no metastasis there';
  if (isLedgerComplete(document)) return 'Staging complete, none listed';
  return settingWithoutMetastasis(document);
}

const brainStated: FactRule = ({ document }) => {
  const status = knownValue(document.extent?.brain);
  if (status === undefined || status === 'not-imaged') return undefined;
  // A brain metastasis that is listed is not taken away by imaging said to be free.
  if (status === 'none' && lesionsAt(document, ['brain']).length > 0) return undefined;
  const on = document.extent?.brain?.on;
  return status === 'none'
    ? { possible: oneOf(false), basis: 'No brain metastasis', on }
    : { possible: oneOf(true), basis: 'Brain metastasis', on };
};

/** A brain that was never imaged stays open, unless the disease is M0 as a whole. */
const brainByLedger: FactRule = ({ document }) => {
  const [row] = lesionsAt(document, ['brain']);
  if (row !== undefined) return { possible: oneOf(true), basis: 'Brain metastasis listed' };
  const setting = knownValue(document.disease?.setting);
  const basis = settingWithoutMetastasis(document);
  const isM0 = basis !== undefined && setting?.includes('metastases') === false;
  return isM0 ? { possible: oneOf(false), basis } : undefined;
};

const brainStatusByLedger: FactRule = ({ document }) => {
  const rows = lesionsAt(document, ['brain']);
  if (rows.length === 0) return undefined;
  const symptoms = rows.map(({ symptomatic }) => knownValue(symptomatic));
  if (symptoms.includes('yes')) {
    return { possible: oneOf('symptomatic'), basis: 'Symptomatic brain metastasis listed' };
  }
  const known = !symptoms.includes(undefined);
  return {
    possible: known
      ? oneOf('asymptomatic', 'treated_stable')
      : oneOf('asymptomatic', 'symptomatic', 'treated_stable'),
    basis: 'Brain metastasis listed',
  };
};

/** The ledger, where it lists a brain metastasis that the statement denies or never looked for. */
const brainStatusContradicted: FactRule = (view, fact) => {
  const status = knownValue(view.document.extent?.brain);
  const denies = status === 'none' || status === 'not-imaged';
  return denies ? brainStatusByLedger(view, fact) : undefined;
};

/** Imaging of the brain said not to have been done, and none said to have been done. */
const brainNotImaged: FactRule = ({ document }) => {
  const brain = (document.diagnostics ?? []).filter(
    ({ kind, region }) =>
      (kind === 'mri' || kind === 'ct') && /brain|head|cranial/i.test(region ?? ''),
  );
  const notDone = brain.length > 0 && brain.every(({ state }) => state === 'not-done');
  return notDone
    ? { possible: oneOf('not_imaged'), basis: 'Brain imaging recorded as not done' }
    : undefined;
};

/** Without a brain metastasis there is nothing to swell. */
const noBrainMetastasis: FactRule = ({ document }) =>
  knownValue(document.extent?.brain) === 'none' && lesionsAt(document, ['brain']).length === 0
    ? { possible: oneOf(false), basis: 'No brain metastasis' }
    : undefined;

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

/** A yes for one bone lesion is enough; no needs every bone lesion and a complete ledger. */
const bonePain: FactRule = ({ document }) => {
  const rows = lesionsAt(document, BONE);
  const answers = rows.map(({ painful }) => knownValue(painful));
  if (answers.includes('yes')) return { possible: oneOf(true), basis: 'Painful bone metastasis' };
  const absence = absenceAt(document, BONE);
  if (absence !== undefined) return { possible: oneOf(false), basis: `Bone: ${absence}` };
  const allDenied = rows.length > 0 && answers.every((answer) => answer === 'no');
  return allDenied && isLedgerComplete(document)
    ? { possible: oneOf(false), basis: 'No listed bone metastasis hurts' }
    : undefined;
};

const FRACTURES = ['none', 'impending', 'pathological'] as const;

/** The worst over all bone lesions; what is not listed or not judged may be worse. */
const fracture: FactRule = ({ document }) => {
  const absence = absenceAt(document, BONE);
  if (absence !== undefined) return { possible: oneOf('none'), basis: `Bone: ${absence}` };
  const rows = lesionsAt(document, BONE).map((row) => {
    const value = knownValue(row.fracture);
    return value === undefined ? oneOf(...FRACTURES) : oneOf(value);
  });
  if (rows.length === 0) return undefined;
  const open = isLedgerComplete(document) ? [] : [oneOf(...FRACTURES)];
  return { possible: worstOf([...rows, ...open], FRACTURES), basis: 'Worst of the bone lesions' };
};

/** Where the metastases are and what they threaten. */
export const metastasesRules: FactRules = {
  mets_count: ({ document }) => {
    const { min, max, basis, narrowedBy } = metastasisCount(document);
    return { possible: range(min, max), basis, narrowedBy };
  },
  mets_all_locally_treatable: firstOf(
    answered(({ extent }) => extent?.allLocallyTreatable),
    allLocallyTreatable,
  ),
  met_lung: metastasisIn(['lung']),
  met_bone: metastasisIn(BONE),
  met_liver: metastasisIn(['liver']),
  met_brain: firstOf(brainStated, brainByLedger),
  met_gland_pancreas: metastasisIn(GLAND),
  brain_status: firstOf(
    brainStatusContradicted,
    stated(({ extent }) => extent?.brain, {
      none: 'none',
      'not-imaged': 'not_imaged',
      asymptomatic: 'asymptomatic',
      symptomatic: 'symptomatic',
      'treated-stable': 'treated_stable',
    }),
    brainStatusByLedger,
    brainNotImaged,
  ),
  brain_mass_effect: firstOf(
    answered(({ extent }) => extent?.brainMassEffect),
    noBrainMetastasis,
  ),
  bone_pain: bonePain,
  fracture,
  cord_compression: stated(({ health }) => health?.cordCompression, {
    none: 'none',
    suspected: 'suspected',
    confirmed: 'confirmed',
  }),
  thoracic_bleed_or_airway: answered(({ extent }) => extent?.thoracicBleedOrAirway),
};
