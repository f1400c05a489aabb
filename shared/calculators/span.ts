/** Every value from the lowest to the highest that is still possible; equal ends when known. */
export type Span = { readonly min: number; readonly max: number };
