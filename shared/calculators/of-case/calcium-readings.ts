import type { CaseDocument } from '../../domain/case-document.ts';
import { type AlbuminUnit, type CalciumUnit, correctedCalcium } from '../labs/corrected-calcium.ts';
import { isUsable, labRows, latestLabs, type SelectedLab } from './lab-selection.ts';
import { possiblyLatest } from './latest.ts';

/** One way to read the calcium of a case; without a value when it cannot be corrected. */
export type CalciumReading = {
  readonly calcium: SelectedLab;
  readonly albumin?: SelectedLab;
  readonly value?: number;
  readonly unit: CalciumUnit;
};

/**
 * Every reading of the latest calcium that the case allows. A value the laboratory adjusted is
 * taken as it is; a total one is corrected for the latest albumin; where nobody said which it is,
 * both readings stand. Ionised calcium is never read.
 *
 * @spec RCC-C-003
 */
export function calciumReadings(document: CaseDocument): readonly CalciumReading[] {
  const labs = document.labs ?? [];
  const assessedOn = document.referral?.assessedOn;
  const scored = labRows(labs, 'calcium', assessedOn).filter(
    ({ lab }) => lab.calciumKind !== 'ionised',
  );
  const albumins = latestLabs(labs, 'albumin', assessedOn);
  return possiblyLatest(scored, assessedOn).flatMap(({ lab, field, freshness }) =>
    readingsOf({ lab, field, freshness }, albumins),
  );
}

function readingsOf(
  calcium: SelectedLab,
  albumins: readonly SelectedLab[],
): readonly CalciumReading[] {
  const { lab } = calcium;
  // Safe: the case schema allows calcium in these two units only.
  const unit = lab.unit as CalciumUnit;
  if (!isUsable(calcium)) return [{ calcium, unit }];
  const asReported = { calcium, unit, value: lab.value };
  if (lab.calciumKind === 'adjusted') return [asReported];
  const corrected = albumins.map((albumin) => correctedReading(calcium, unit, albumin));
  const total = corrected.length === 0 ? [{ calcium, unit }] : corrected;
  return lab.calciumKind === 'total' ? total : [...total, asReported];
}

function correctedReading(
  calcium: SelectedLab,
  unit: CalciumUnit,
  albumin: SelectedLab,
): CalciumReading {
  if (!isUsable(albumin)) return { calcium, albumin, unit };
  // Safe: the case schema allows albumin in these two units only.
  const albuminUnit = albumin.lab.unit as AlbuminUnit;
  const corrected = correctedCalcium(
    { amount: calcium.lab.value, unit },
    { amount: albumin.lab.value, unit: albuminUnit },
  );
  return { calcium, albumin, unit, value: corrected.amount };
}
