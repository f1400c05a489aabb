import { z } from 'zod';

/**
 * Whether a reply may carry what identifies a patient. Hidden means replaced in main before the
 * reply leaves it: name and number by the case number, birth date by the age, calendar days by
 * weeks from the board day, free text withheld unless somebody checked it.
 */
export const IdentifierDisplay = z.enum(['shown', 'hidden']);
export type IdentifierDisplay = z.infer<typeof IdentifierDisplay>;

/** The input every call takes whose reply may name a patient; shown when left out. */
export const identifierInput = { identifiers: IdentifierDisplay.default('shown') };
