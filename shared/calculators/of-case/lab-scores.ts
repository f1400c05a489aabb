import type { CaseDocument } from '../../domain/case-document.ts';
import {
  ANAEMIA_SEVERITY,
  type AnaemiaSeverity,
  anaemiaSeverity,
} from '../labs/anaemia-severity.ts';
import {
  CALCIUM_SEVERITY,
  calciumSeverity,
  type HypercalcaemiaSeverity,
} from '../labs/calcium-severity.ts';
import { GLASGOW, glasgowPrognosticScore } from '../labs/glasgow-prognostic-score.ts';
import { NLR, neutrophilLymphocyteRatio } from '../labs/neutrophil-lymphocyte-ratio.ts';
import { plausibleLimit } from '../labs/plausible-limit.ts';
import { convertUnit } from '../labs/unit-conversion.ts';
import { agreed, yesOrNo } from '../presence.ts';
import type { CoreScores, Presence, Score } from '../scores.ts';
import { calciumReadings } from './calcium-readings.ts';
import { isUsable, type SelectedLab } from './lab-selection.ts';
import { type LabValues, labValues } from './lab-values.ts';
import { quantityScore } from './quantity-score.ts';

/**
 * What laboratory values add up to: anaemia, calcium, inflammation.
 *
 * @spec RCC-C-025
 */
export function labScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  return [anaemia(document), calcium(document, core), ratio(document), glasgow(document)];
}

const ANAEMIA_TEXT: Readonly<Record<AnaemiaSeverity, string>> = {
  0: 'no anaemia',
  1: 'mild',
  2: 'moderate',
  3: 'severe',
};

function anaemia(document: CaseDocument): Score {
  const haemoglobin = labValues(document, 'haemoglobin', 'g/L');
  const possible = haemoglobin.rows.filter(isUsable).flatMap(anaemiaOf);
  const score = ofPossible(
    possible.map((severity) => ANAEMIA_TEXT[severity]),
    haemoglobin,
  );
  const lacksLimit = haemoglobin.rows.filter(
    ({ lab }) => plausibleLimit(lab, 'lower') === undefined,
  );
  return {
    ...ANAEMIA_SEVERITY,
    ...score,
    statement: `Anaemia: ${score.value ?? 'not known'}`,
    inputs: haemoglobin.inputs,
    missing: [
      ...haemoglobin.missing,
      ...(score.state === 'known' ? [] : lacksLimit).map(({ field }) => ({
        label: 'Lower limit of haemoglobin',
        field: `${field}.lowerLimit`,
      })),
    ],
    notes: haemoglobin.notes,
  };
}

function anaemiaOf({ lab }: SelectedLab): readonly AnaemiaSeverity[] {
  const inGrams = (value: number) => convertUnit('haemoglobin', value, lab.unit, 'g/L') ?? value;
  const limit = plausibleLimit(lab, 'lower');
  return anaemiaSeverity(inGrams(lab.value), limit === undefined ? undefined : inGrams(limit));
}

const CALCIUM_TEXT: Readonly<Record<HypercalcaemiaSeverity, string>> = {
  none: 'not raised',
  mild: 'mild',
  moderate: 'moderate',
  severe: 'severe',
};

function calcium(document: CaseDocument, { calcium: corrected }: CoreScores): Score {
  const readings = calciumReadings(document);
  const possible = readings.flatMap(({ value, unit, calcium: { lab } }) => {
    if (value === undefined) return [];
    const limit = plausibleLimit(lab, 'upper');
    const above = limit === undefined ? 'unknown' : yesOrNo(value > limit);
    return calciumSeverity({ amount: value, unit }, above);
  });
  const isOpen = readings.length === 0 || readings.some(({ value }) => value === undefined);
  const score = ofPossible(
    possible.map((severity) => CALCIUM_TEXT[severity]),
    { isOpen },
  );
  const { inputs, missing, notes } = corrected;
  return {
    ...CALCIUM_SEVERITY,
    ...score,
    statement: `Hypercalcaemia by corrected calcium: ${score.value ?? 'not known'}`,
    inputs,
    missing: score.state === 'known' ? [] : missing,
    notes,
  };
}

function ratio(document: CaseDocument): Score {
  const neutrophils = labValues(document, 'neutrophils', '10^9/L');
  const lymphocytes = labValues(document, 'lymphocytes', '10^9/L');
  const values = neutrophils.values.flatMap((anc) =>
    lymphocytes.values.map((alc) => neutrophilLymphocyteRatio(anc, alc)),
  );
  const known = values.filter((value) => value !== undefined);
  return {
    ...NLR,
    ...quantityScore(NLR.title, known, {
      unit: '',
      decimals: 2,
      isOpen: neutrophils.isOpen || lymphocytes.isOpen || known.length < values.length,
    }),
    ...joined(neutrophils, lymphocytes),
    notes: [...neutrophils.notes, ...lymphocytes.notes, ...otherDay(neutrophils, lymphocytes)],
  };
}

function otherDay(neutrophils: LabValues, lymphocytes: LabValues): readonly string[] {
  const days = new Set([...neutrophils.rows, ...lymphocytes.rows].map(({ lab }) => lab.on));
  return days.size > 1 ? ['Neutrophils and lymphocytes are not of the same day'] : [];
}

function glasgow(document: CaseDocument): Score {
  const crp = labValues(document, 'crp', 'mg/L');
  const albumin = labValues(document, 'albumin', 'g/L');
  const { gps, mgps } = glasgowPrognosticScore({
    crpHigh: presenceIn(crp, (value) => value > 10),
    albuminLow: presenceIn(albumin, (value) => value < 35),
  });
  const isUnknown = gps.length === 3;
  const value = `GPS ${gps.join(' or ')} of 2, mGPS ${mgps.join(' or ')} of 2`;
  const isKnown = gps.length === 1 && mgps.length === 1;
  return {
    ...GLASGOW,
    state: isKnown ? 'known' : unknownOr(isUnknown),
    ...(isUnknown ? {} : { value }),
    statement: isUnknown ? `${GLASGOW.title} not known` : value,
    ...joined(crp, albumin),
  };
}

function unknownOr(isUnknown: boolean): 'unknown' | 'interval' {
  return isUnknown ? 'unknown' : 'interval';
}

function presenceIn(lab: LabValues, holds: (value: number) => boolean): Presence {
  return lab.isOpen ? 'unknown' : agreed(lab.values.map((value) => yesOrNo(holds(value))));
}

function joined(...labs: readonly LabValues[]): Pick<Score, 'inputs' | 'missing' | 'notes'> {
  return {
    inputs: labs.flatMap(({ inputs }) => inputs),
    missing: labs.flatMap(({ missing }) => missing),
    notes: labs.flatMap(({ notes }) => notes),
  };
}

/** One word when every reading gives it, the words still possible, or none. */
function ofPossible(
  words: readonly string[],
  { isOpen }: Pick<LabValues, 'isOpen'>,
): Pick<Score, 'state' | 'value'> {
  const possible = [...new Set(words)];
  if (isOpen || possible.length === 0) return { state: 'unknown' };
  const value = possible.join(' or ');
  return { state: possible.length === 1 ? 'known' : 'interval', value };
}
