import { below } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Paediatric cases are outside the scope; carried by every therapy candidate. */
export const scopeBlock: Block = {
  id: 'SCOPE',
  title: 'Scope gate for every therapy candidate',
  arguments: [
    {
      id: 'SCOPE-01',
      axis: 'health',
      strength: 'excludes-overridable',
      when: below('age_years', 18),
      because: 'Paediatric: outside the scope of this pack; refer to a paediatric oncology team',
      source: 'OPIN',
    },
  ],
};

/** The same boundary as a note, for rows that must stay visible in an emergency. */
export const scopeNoteBlock: Block = {
  id: 'SCOPE-N',
  title: 'Scope note for supportive, diagnostic, trial and emergency rows (shown, never excluding)',
  arguments: [
    {
      id: 'SCOPE-02',
      axis: 'health',
      strength: 'note',
      when: below('age_years', 18),
      because:
        'Paediatric: outside the scope of this pack; act with the paediatric team, doses and ' +
        'pathways differ',
      source: 'OPIN',
    },
  ],
};
