import { SITE_TEXT } from '../domain/site-text.ts';
import { ageOfCase } from '../calculators/of-case/age-of-case.ts';
import { possiblyLatest } from '../calculators/of-case/latest.ts';
import {
  hasDistantMetastasis,
  hintsAtMetastasis,
} from '../calculators/of-case/listed-metastasis.ts';
import { metastasisAt } from '../calculators/of-case/metastasis-at-site.ts';
import { statedRiskOf } from '../calculators/of-case/stated-risk.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import {
  addCalendarMonths,
  earliestDay,
  latestDay,
  wholeMonthsBetween,
} from '../domain/partial-date.ts';
import { inSentence } from '../domain/in-sentence.ts';
import { knownValue } from '../domain/recorded.ts';
import { RiskSystem } from '../domain/stated-risk-group.ts';
import { SETTING_TEXT, TIMING_TEXT } from './disease-text.ts';
import { areEcogAndKpsApart } from './headline-patient.ts';
import { isPresent } from './lesion-title.ts';
import { SIDE_TEXT } from './site-text.ts';

type Check = (document: CaseDocument) => readonly string[];

/** Statements of a case that cannot both be true, in words; which one is the slip stays open. */
export function contradictionsOf(document: CaseDocument): readonly string[] {
  return CHECKS.flatMap((check) => check(document));
}

const settingAndMetastases: Check = (document) => {
  const setting = knownValue(document.disease?.setting);
  if (setting === undefined || setting === 'metastatic') return [];
  if (hasDistantMetastasis(document)) {
    return [`Setting "${SETTING_TEXT[setting]}", but a metastasis is recorded as present.`];
  }
  return setting !== 'resected-metastases-no-evidence' && hintsAtMetastasis(document)
    ? [`Setting "${SETTING_TEXT[setting]}", but M1 or a day of metastasis is recorded.`]
    : [];
};

const synchronousAndM0: Check = ({ disease, primaries }) => {
  if (knownValue(disease?.timing) !== 'synchronous') return [];
  const latest = (primaries ?? []).flatMap(({ tnm }) => possiblyLatest(tnm ?? []));
  return latest.length > 0 && latest.every(({ m }) => m === 'M0')
    ? ['Metastases at diagnosis, but M0 at diagnosis.']
    : [];
};

const brainAndLedger: Check = ({ extent, lesions }) => {
  const brain = knownValue(extent?.brain);
  const isListed = (lesions ?? []).some((lesion) => lesion.site === 'brain' && isPresent(lesion));
  return isListed && (brain === 'none' || brain === 'not-imaged')
    ? [`A brain metastasis is listed, but the brain is "${BRAIN[brain]}".`]
    : [];
};

const BRAIN = { none: 'imaged, no metastasis', 'not-imaged': 'not imaged' } as const;

const clearAndLesion: Check = ({ extent, lesions }) =>
  (extent?.clearSites ?? [])
    .filter((clear) => (lesions ?? []).some((lesion) => lesion.site === clear && isPresent(lesion)))
    .map((site) => `${SITE_TEXT[site]}: called free and listed with a lesion.`);

const inPlaceAndRemoved: Check = ({ primaries }) =>
  (primaries ?? []).flatMap(({ inSitu, resectedOn, side }, index) => {
    if (knownValue(inSitu) !== 'yes' || resectedOn === undefined) return [];
    const known = knownValue(side);
    const name = known === undefined ? `Primary ${index + 1}` : `${SIDE_TEXT[known]} primary`;
    return [`${name}: in place, but with a day of removal.`];
  });

/** A metastasis in the opposite kidney cannot be on the side of the only primary. */
const oppositeKidney: Check = ({ primaries, lesions }) => {
  const side = primaries?.length === 1 ? knownValue(primaries[0]?.side) : undefined;
  const isSameSide = (lesions ?? []).some(
    (lesion) => lesion.site === 'contralateral-kidney' && knownValue(lesion.side) === side,
  );
  return side !== undefined && isSameSide
    ? [
        `Metastasis in the opposite kidney, but on the side of the primary: ${inSentence(SIDE_TEXT[side])}.`,
      ]
    : [];
};

const treatmentDates: Check = ({ course }) =>
  (course?.treatments ?? []).flatMap(({ startedOn, endedOn }, index) =>
    startedOn !== undefined && endedOn !== undefined && latestDay(endedOn) < earliestDay(startedOn)
      ? [`Treatment ${index + 1} ends before it starts.`]
      : [],
  );

const performance: Check = ({ health }) =>
  areEcogAndKpsApart(health?.ecog, health?.kps)
    ? [`ECOG ${knownValue(health?.ecog)} and Karnofsky ${knownValue(health?.kps)} % do not match.`]
    : [];

const bleeding: Check = ({ health, symptoms }) =>
  symptoms?.haematuria?.grade === 4 && knownValue(health?.activeMajorBleeding) === 'no'
    ? ['Haematuria grade 4, but no life-threatening bleeding now.']
    : [];

const statedAge: Check = (document) => {
  const stated = knownValue(document.patient?.ageYears);
  const age = ageOfCase(document);
  return stated !== undefined && age !== undefined && (stated < age.min || stated > age.max)
    ? [`Age ${stated} stated, but the dates give another age.`]
    : [];
};

/** Imaging comes before the tissue diagnosis: weeks between the two are no contradiction. */
const datesOfDisease: Check = ({ disease }) => {
  const { diagnosedOn, metastaticSince, systemicTherapyStart: start } = disease ?? {};
  if (diagnosedOn === undefined) return [];
  const first = earliestDay(diagnosedOn);
  const isLongBefore =
    metastaticSince !== undefined && wholeMonthsBetween(latestDay(metastaticSince), first) >= 3;
  const startsBefore = start !== undefined && latestDay(start) < first;
  return [
    ...(isLongBefore ? ['Metastases are dated 3 months or more before the diagnosis.'] : []),
    ...(startsBefore ? ['Systemic therapy starts before the diagnosis.'] : []),
  ];
};

const lineAndCourse: Check = ({ course }) => {
  const stated = knownValue(course?.lineBeingDecided);
  const given = Math.max(0, ...(course?.treatments ?? []).map(({ line }) => line ?? 0));
  return stated !== undefined && stated < given
    ? [`Line ${stated} is being decided, but line ${given} is in the course.`]
    : [];
};

/** At diagnosis means within 3 calendar months of it, on every day the dates could be. */
const timingAndDates: Check = ({ disease }) => {
  const { diagnosedOn, metastaticSince, timing } = disease ?? {};
  const stated = knownValue(timing);
  if (stated === undefined || diagnosedOn === undefined || metastaticSince === undefined) return [];
  const isLater = earliestDay(metastaticSince) > addCalendarMonths(latestDay(diagnosedOn), 3);
  const isWithin = latestDay(metastaticSince) <= addCalendarMonths(earliestDay(diagnosedOn), 3);
  const isOff = stated === 'synchronous' ? isLater : isWithin;
  return isOff ? [`"${TIMING_TEXT[stated]}", but the dates of both say otherwise.`] : [];
};

const timingAndSetting: Check = ({ disease }) => {
  const setting = knownValue(disease?.setting);
  const timing = knownValue(disease?.timing);
  if (timing === undefined || setting === undefined) return [];
  return setting.includes('metasta')
    ? []
    : [`Setting "${SETTING_TEXT[setting]}", but "${TIMING_TEXT[timing]}".`];
};

const adrenalAndInvasion: Check = ({ primaries }) =>
  (primaries ?? []).flatMap(({ adrenalInvolved, invasion }) =>
    knownValue(adrenalInvolved) === 'no' && knownValue(invasion?.adrenalContiguous) === 'yes'
      ? ['Adrenal gland not involved, but invaded by the primary.']
      : [],
  );

const surgeryWithoutBone: Check = (document) => {
  const isPlanned = knownValue(document.extent?.boneSurgeryPlanned) === 'yes';
  const isFree = (['bone-spine', 'bone-other'] as const).every(
    (site) => metastasisAt(document, site).value === 'no',
  );
  return isPlanned && isFree
    ? ['Open surgery on a bone metastasis planned, but there is none in bone.']
    : [];
};

/** Several people named different groups of one score: the sheet keeps all of them possible. */
const statedRiskGroups: Check = (document) =>
  RiskSystem.options.flatMap((system) => {
    const { groups, words } = statedRiskOf(document, system);
    return groups.length > 1 ? [`${words.join('; ')}.`] : [];
  });

const CHECKS: readonly Check[] = [
  settingAndMetastases,
  synchronousAndM0,
  brainAndLedger,
  clearAndLesion,
  inPlaceAndRemoved,
  oppositeKidney,
  treatmentDates,
  performance,
  bleeding,
  statedAge,
  datesOfDisease,
  lineAndCourse,
  timingAndDates,
  timingAndSetting,
  adrenalAndInvasion,
  surgeryWithoutBone,
  statedRiskGroups,
];
