/** What became of an act, in words, and the way back. */
export type Said = {
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly undo?: (() => Promise<Said>) | undefined;
};
