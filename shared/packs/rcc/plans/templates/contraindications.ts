import { all, is, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { withoutIo, withoutVegf } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

const ioExcluded = is('io_block', 'excluding');
const vegfExcluded = is('vegf_block', 'excluding');
const localOptions = ['surg-metastasectomy', 'rt-sabr-oligomets', 'abl-lung', 'abl-adrenal-liver'];

export const ioContraindicated: PlanTemplate = {
  id: 'plan-io-contraindicated',
  title: 'Checkpoint inhibitors contraindicated',
  role: 'strategy',
  when: all(yes('advanced'), ioExcluded),
  steps: [
    choice(
      'backbone',
      'Systemic therapy without a checkpoint inhibitor; first line, a TKI alone: cabozantinib in ' +
        'intermediate or poor risk; sunitinib, pazopanib or tivozanib in favourable risk',
      withoutIo,
      { required: true },
    ),
    choice(
      'consolidate',
      'Oligometastatic: local therapy, to delay systemic therapy',
      localOptions,
      { when: yes('oligomet') },
    ),
    milestone('reassess', 'Later lines: lenvatinib + everolimus; everolimus monotherapy'),
  ],
  watch: [
    'No checkpoint inhibitor without sign-off by the transplant, rheumatology or neurology team.',
  ],
  review: '12 weeks',
  source: 'OPIN',
};

export const vegfContraindicated: PlanTemplate = {
  id: 'plan-vegf-contraindicated',
  title: 'VEGF-targeted drugs contraindicated',
  role: 'strategy',
  when: all(yes('advanced'), vegfExcluded),
  steps: [
    choice('clarify', 'Correct temporary reasons: heart and blood pressure', ['sup-cardio-onc']),
    milestone('clarify', 'Correct temporary reasons: wound, bleeding'),
    choice(
      'backbone',
      'Systemic therapy without a VEGF-targeted drug; first line, intermediate or poor risk: ' +
        'ipilimumab + nivolumab; otherwise a checkpoint inhibitor alone',
      withoutVegf,
      { required: true },
    ),
    milestone('reassess', 'Re-evaluate VEGF-targeted drugs in 4-6 weeks'),
    choice('consolidate', 'SABR', ['rt-sabr-oligomets', 'rt-sabr-oligoprogression']),
    milestone('reassess', 'Later line: belzutifan monotherapy'),
  ],
  watch: [],
  review: '4-6 weeks',
  source: 'OPIN',
};

export const bothContraindicated: PlanTemplate = {
  id: 'plan-both-contraindicated',
  title: 'Checkpoint inhibitors and VEGF-targeted drugs contraindicated',
  role: 'strategy',
  when: all(yes('advanced'), ioExcluded, vegfExcluded),
  steps: [
    choice('backbone', 'Clinical trial', ['trial-clinical']),
    choice('backbone', 'Or surveillance', ['as-metastatic']),
    choice('backbone', 'Or local therapy', localOptions),
    choice('backbone', 'Or possibly an mTOR inhibitor', [
      'sys-legacy-cytokine-temsirolimus',
      'sys-everolimus',
    ]),
    choice('supportive', 'Early specialist palliative care', ['pc-early-palliative']),
  ],
  watch: [],
  review: '8 weeks',
  source: 'OPIN',
};
