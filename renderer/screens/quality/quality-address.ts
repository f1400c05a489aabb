import { z } from 'zod';

import { Month } from '#shared/report/quality-model';

/** The period in the address: a number of months back, months of one's own, or all. */
export const QualityAddress = z.object({
  months: z
    .union([z.literal(3), z.literal(6), z.literal(12), z.literal('all')])
    .optional()
    .catch(undefined),
  from: Month.optional().catch(undefined),
  to: Month.optional().catch(undefined),
});
export type QualityAddress = z.infer<typeof QualityAddress>;

type Period = { readonly from?: string; readonly to?: string };

/** The months asked for on a day; the month of the day is the last. Without a choice: three. */
export function periodOf({ months, from, to }: QualityAddress, today: string): Period {
  if (from !== undefined && to !== undefined) return { from, to };
  if (months === 'all') return {};
  const last = today.slice(0, 7);
  return { from: monthBefore(last, (months ?? 3) - 1), to: last };
}

function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 - count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
