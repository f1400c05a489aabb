import { any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; childbearing. */
export const supFertility: Candidate = {
  id: 'sup-fertility',
  name: 'Fertility preservation and contraception',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'childbearing',
  applies: any(yes('fertility_wish'), is('pregnancy', 'possible')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-fertility#1',
      axis: 'goals',
      strength: 'strongly-supports',
      when: yes('fertility_wish'),
      because: 'Refer before systemic therapy (chemo, mTOR, TKI, IO)',
      source: 'OPIN',
    },
    {
      id: 'sup-fertility#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: is('pregnancy', 'possible'),
      because: 'Pregnancy test; non-hormonal contraception if belzutifan',
      source: 'LABEL',
    },
  ],
};
