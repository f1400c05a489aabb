import type { PackMeta } from './pack.ts';

/** Of the semantic versioning standard 2.0.0: three numbers, then what is not yet released. */
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A version and dates that can be read as such, and a review after the evidence ends. */
export function metaFaults(meta: PackMeta): readonly string[] {
  const { version, evidenceCutoff, sourcesReadOn, reviewBy } = meta;
  const dates = { evidenceCutoff, sourcesReadOn, reviewBy };
  const undated = Object.entries(dates).flatMap(([name, date]) =>
    isDate(date) ? [] : `Meta: ${name} ${date} is no date`,
  );
  return [
    ...(SEMVER.test(version) ? [] : [`Meta: version ${version} is not semantic`]),
    ...undated,
    ...(undated.length > 0 || evidenceCutoff < reviewBy
      ? []
      : ['Meta: to be reviewed before its evidence ends']),
  ];
}

/** A month, `2026-06`, or a day, `2026-06-30`. */
function isDate(text: string): boolean {
  const [, year, month, day = '01'] = DATE.exec(text) ?? [];
  const days = month === '02' && !isLeap(Number(year)) ? 28 : DAYS[Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
