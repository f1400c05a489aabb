import type { RenalGpaGroup } from './renal-gpa.ts';

export const RENAL_GPA_GROUP_TEXT: Readonly<Record<RenalGpaGroup, string>> = {
  '0-to-1': 'group 0 to 1.0',
  '1.5-to-2': 'group 1.5 to 2.0',
  '2.5-to-3': 'group 2.5 to 3.0',
  '3.5-to-4': 'group 3.5 to 4.0',
};

/** Published median survival of each group. */
export const RENAL_GPA_SURVIVAL_TEXT: Readonly<Record<RenalGpaGroup, string>> = {
  '0-to-1': 'Median survival 4 months with 0 to 1.0 points (Renal-GPA cohort, Sperduto 2018)',
  '1.5-to-2': 'Median survival 12 months with 1.5 to 2.0 points (Renal-GPA cohort, Sperduto 2018)',
  '2.5-to-3': 'Median survival 17 months with 2.5 to 3.0 points (Renal-GPA cohort, Sperduto 2018)',
  '3.5-to-4': 'Median survival 35 months with 3.5 to 4.0 points (Renal-GPA cohort, Sperduto 2018)',
};
