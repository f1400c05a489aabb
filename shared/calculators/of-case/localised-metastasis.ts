import type { CaseDocument } from '../../domain/case-document.ts';
import type { DiseaseSetting } from '../../domain/disease.ts';
import type { Extent } from '../../domain/lesion.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import { isDistantSite } from './listed-metastasis.ts';
import type { ScoreItem } from './score-items.ts';

/**
 * Distant metastasis as the case has it: `present` now, `resected` with no evidence of disease,
 * `recorded` at some time, `none`, or unknown while the setting is.
 */
export type DistantDisease = {
  readonly status: 'present' | 'resected' | 'recorded' | 'none' | 'unknown';
  readonly item: ScoreItem;
  readonly notes: readonly string[];
};

/**
 * A metastasis that is recorded anywhere stands against a setting that denies it. That there is
 * none is said by the setting alone: M0 at surgery does not exclude a later metastasis.
 */
export function distantDisease(document: CaseDocument): DistantDisease {
  const setting = knownValue(document.disease?.setting);
  const [present] = presentNow(document);
  if (present !== undefined) return against(setting, 'present', present);
  if (setting === 'resected-metastases-no-evidence') {
    return bySetting(document, 'resected', 'Resected, no evidence of disease');
  }
  const [recorded] = recordedEver(document);
  if (recorded !== undefined) return against(setting, 'recorded', recorded);
  return setting === undefined
    ? { status: 'unknown', item: itemOf({ field: 'disease.setting' }), notes: [] }
    : bySetting(document, 'none', 'None');
}

function against(
  setting: DiseaseSetting | undefined,
  status: 'present' | 'recorded',
  finding: Finding,
): DistantDisease {
  const isDenied = setting !== undefined && setting !== 'metastatic';
  return { status, item: itemOf(finding), notes: isDenied ? [CONTRADICTION] : [] };
}

function bySetting(
  { disease }: CaseDocument,
  status: 'resected' | 'none',
  text: string,
): DistantDisease {
  const found = { field: 'disease.setting', text, on: disease?.setting?.on };
  return { status, item: itemOf(found), notes: [] };
}

const CONTRADICTION =
  'The setting says no metastasis is left or ever was, but one is recorded: check both';

type Finding = {
  readonly field: string;
  readonly text?: string;
  readonly on?: PartialDate | undefined;
};

function itemOf(finding: Finding): ScoreItem {
  return { label: 'Distant metastasis', ...finding };
}

function presentNow({ disease, lesions = [], extent }: CaseDocument): readonly Finding[] {
  const text = 'Present';
  return [
    ...(knownValue(disease?.setting) === 'metastatic'
      ? [{ field: 'disease.setting', text, on: disease?.setting?.on }]
      : []),
    ...lesions.flatMap(({ site, status, measuredOn }, index) =>
      isDistantSite(site) && status !== 'treated-no-evidence'
        ? [{ field: `lesions[${index}]`, text, on: measuredOn }]
        : [],
    ),
    ...inBrain(extent?.brain, ['asymptomatic', 'symptomatic'], text),
  ];
}

function inBrain(
  brain: Extent['brain'],
  states: readonly string[],
  text: string,
): readonly Finding[] {
  const state = knownValue(brain);
  return state !== undefined && states.includes(state)
    ? [{ field: 'extent.brain', text, on: brain?.on }]
    : [];
}

function recordedEver(document: CaseDocument): readonly Finding[] {
  const { disease, lesions = [], extent, primaries = [] } = document;
  const text = 'Recorded';
  return [
    ...primaries.flatMap(({ tnm = [] }, index) =>
      tnm.flatMap(({ m, on }, row) =>
        m === 'M1' ? [{ field: `primaries[${index}].tnm[${row}]`, text, on }] : [],
      ),
    ),
    ...lesions.flatMap(({ site }, index) =>
      isDistantSite(site) ? [{ field: `lesions[${index}]`, text }] : [],
    ),
    ...inBrain(extent?.brain, ['treated-stable'], text),
    ...(disease?.metastaticSince === undefined
      ? []
      : [{ field: 'disease.metastaticSince', text, on: disease.metastaticSince }]),
    ...(disease?.metastasesResectedOn === undefined
      ? []
      : [{ field: 'disease.metastasesResectedOn', text, on: disease.metastasesResectedOn }]),
  ];
}
