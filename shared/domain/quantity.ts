import { z } from 'zod';

/** A number with its unit exactly as entered; converted only to compute. */
export type Quantity<Unit extends string> = { readonly amount: number; readonly unit: Unit };

export const LengthUnit = z.enum(['mm', 'cm']);
export type LengthUnit = z.infer<typeof LengthUnit>;

/** Length of a tumour or lesion. Range: 1 to 400 mm (calculators.md section 0.3). */
export const TumourLength = z
  .strictObject({ amount: z.number().positive('must be above 0'), unit: LengthUnit })
  .refine((length) => toMillimetres(length) <= 400, {
    error: 'must be at most 400 mm (40 cm)',
    path: ['amount'],
  })
  .refine((length) => toMillimetres(length) >= 1, {
    error: 'must be at least 1 mm',
    path: ['amount'],
  });
export type TumourLength = z.infer<typeof TumourLength>;

/** Length in mm, free of binary artefacts at the precision in use (0.01 mm). */
export function toMillimetres(length: Quantity<LengthUnit>): number {
  const factor = length.unit === 'cm' ? 10 : 1;
  return Math.round(length.amount * factor * 100) / 100;
}

/** Length in cm. */
export function toCentimetres(length: Quantity<LengthUnit>): number {
  return toMillimetres(length) / 10;
}
