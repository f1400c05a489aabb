import { all, any, atLeast, atMost, is, not, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { ioDoublets } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

const synchronousInSitu = all(
  is('setting', 'metastatic'),
  is('timing', 'synchronous'),
  yes('primary_in_situ'),
);
const littleLeft = any(is('burden', 'low'), yes('mets_all_locally_treatable'));

export const syncSystemicFirst: PlanTemplate = {
  id: 'plan-sync-systemic-first',
  title: 'Synchronous metastases: systemic therapy first',
  role: 'strategy',
  when: all(synchronousInSitu, any(atLeast('imdc_score', 2), is('burden', 'high'))),
  steps: [
    choice('clarify', 'Tissue diagnosis', ['dx-biopsy']),
    choice('clarify', 'Brain imaging', ['dx-brain-imaging']),
    choice('backbone', 'Systemic therapy, an IO doublet where one is open', ioDoublets, {
      required: true,
      substitutes: 'systemic',
    }),
    milestone('reassess', 'Restaging at 12 weeks'),
    choice('consolidate', 'Nephrectomy after response', ['surg-deferred-cn'], {
      waitsFor:
        'complete or partial response, or stable disease with benefit, at 3-6 (to 12) months',
    }),
    choice('consolidate', 'Residual disease', ['rt-sabr-oligomets', 'surg-metastasectomy'], {
      waitsFor: 'residual disease after response',
    }),
    milestone(
      'consolidate',
      'Residual disease after response: SABR or metastasectomy once every lesion is treatable',
      not(yes('oligomet')),
    ),
    choice('supportive', 'Early specialist palliative care', ['pc-early-palliative']),
  ],
  watch: [
    'No cytoreductive nephrectomy while the disease progresses.',
    'No TKI through surgery: hold it.',
  ],
  review: '12 weeks, then every 12 weeks',
  source: 'SURTIME',
};

export const syncUpfrontCn: PlanTemplate = {
  id: 'plan-sync-upfront-cn',
  title: 'Synchronous metastases: cytoreductive nephrectomy first',
  role: 'strategy',
  when: all(
    synchronousInSitu,
    atMost('imdc_score', 1),
    atMost('ecog', 1),
    any(yes('primary_is_majority'), yes('mets_all_locally_treatable')),
  ),
  // The operation stands in the backbone: it is not done because the lesion threatens function.
  steps: [
    choice('backbone', 'Cytoreductive nephrectomy', ['surg-upfront-cn'], { required: true }),
    milestone('backbone', 'Recovery 4-6 weeks, then restaging'),
    choice('backbone', 'Surveillance if no disease or a low burden is left', ['as-metastatic'], {
      when: littleLeft,
      waitsFor: 'recovery and restaging at 4-6 weeks',
    }),
    choice('backbone', 'Otherwise systemic therapy, an IO doublet where one is open', ioDoublets, {
      when: not(littleLeft),
      substitutes: 'systemic',
      waitsFor: 'recovery and restaging at 4-6 weeks',
    }),
    milestone(
      'backbone',
      'Systemic therapy instead of surveillance if restaging shows more than a low burden',
      littleLeft,
    ),
    choice('consolidate', 'SABR to residual disease', ['rt-sabr-oligomets']),
  ],
  watch: [
    'Not in poor risk.',
    'Not with an untreated brain metastasis.',
    'Not with liver metastases or bulky disease.',
  ],
  review: '6 weeks after the operation',
  source: 'ASCO22',
};
