import { all, atLeast, below, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { choice, milestone } from '../steps.ts';

export const vhl: PlanTemplate = {
  id: 'plan-vhl',
  title: 'VHL disease',
  role: 'strategy',
  when: is('hereditary', 'vhl'),
  steps: [
    choice('backbone', 'Surveillance up to 3 cm', ['as-srm'], {
      when: below('primary_size_cm', 3),
    }),
    choice(
      'backbone',
      'From 3 cm: partial nephrectomy or cryoablation',
      ['surg-partial-nephrectomy', 'abl-cryo-srm'],
      { when: atLeast('primary_size_cm', 3) },
    ),
    choice('backbone', 'Belzutifan', ['sys-belzutifan-vhl'], {
      waitsFor: 'repeated surgery, or a CNS or pancreatic neuroendocrine tumour that needs therapy',
    }),
    choice('supportive', 'Fertility and contraception', ['sup-fertility']),
    milestone('supportive', 'Contraception with belzutifan'),
  ],
  watch: ['No pregnancy on belzutifan.'],
  review: '6-12 months',
  source: 'LS004',
};

export const hlrcc: PlanTemplate = {
  id: 'plan-hlrcc',
  title: 'FH-deficient kidney cancer (HLRCC)',
  role: 'strategy',
  when: is('histology', 'fh_deficient'),
  steps: [
    choice(
      'backbone',
      'Localised: immediate wide excision',
      ['surg-partial-nephrectomy', 'surg-radical-nephrectomy'],
      { when: isOneOf('setting', 'localised', 'locally_advanced') },
    ),
    choice(
      'backbone',
      'Metastatic: systemic therapy, bevacizumab + erlotinib where open',
      ['sys-bev-erlotinib'],
      { when: yes('advanced'), substitutes: 'systemic' },
    ),
    choice('supportive', 'Genetic counselling', ['gen-counselling']),
  ],
  watch: ['No surveillance of the tumour.', 'No ablation.'],
  review: '8 weeks',
  source: 'HLRCC',
};

export const medullaryOrCollectingDuct: PlanTemplate = {
  id: 'plan-rmc-cdc',
  title: 'Medullary or collecting duct carcinoma',
  role: 'strategy',
  when: all(isOneOf('histology', 'medullary', 'collecting_duct'), yes('advanced')),
  steps: [
    choice('clarify', 'Fertility before chemotherapy', ['sup-fertility']),
    // Nothing stands in: it would be a TKI or a checkpoint inhibitor first.
    choice('backbone', 'Platinum chemotherapy first', ['sys-platinum-rmc', 'sys-platinum-cdc'], {
      required: true,
    }),
    milestone('reassess', 'Restaging at 6-8 weeks'),
    choice(
      'consolidate',
      'Nephrectomy and retroperitoneal lymph node dissection',
      ['surg-deferred-cn', 'surg-conversion'],
      { waitsFor: 'response' },
    ),
  ],
  watch: ['No upfront cytoreductive nephrectomy.', 'No TKI or checkpoint inhibitor first.'],
  review: '6-8 weeks',
  source: 'RMC',
};
