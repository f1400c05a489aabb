import { all, isNot, isOneOf, is, not, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { emMassiveHaematuria } from '../../candidates/emergency/em-massive-haematuria.ts';
import { surgConversion } from '../../candidates/primary/surg-conversion.ts';
import { anySystemic, ioAlone, ioIoDoublets } from '../regimens.ts';
import { choice, milestone } from '../steps.ts';

const unfit = yes('unfit_surgery');
const metastatic = is('setting', 'metastatic');

/** Haematuria needs intervention where the emergency pathway applies. */
export const bleedingPrimary: PlanTemplate = {
  id: 'plan-bleeding-primary',
  title: 'Bleeding primary tumour',
  role: 'problem',
  when: emMassiveHaematuria.applies,
  steps: [
    // One step, so that the embolisation is placed before any drug it does not go with.
    choice(
      'emergency',
      'Massive haematuria pathway, then embolisation of the primary',
      ['em-massive-haematuria', 'ir-renal-embo-palliative'],
      { takes: 'each', required: true },
    ),
    choice('local-first', 'Fit: palliative nephrectomy', ['surg-palliative-nephrectomy'], {
      when: not(unfit),
    }),
    choice('local-first', 'Unfit: palliative radiotherapy', ['rt-palliative-primary'], {
      when: unfit,
    }),
    // Nothing stands in: it would be a TKI during bleeding.
    choice(
      'backbone',
      'Systemic therapy: two checkpoint inhibitors, or a checkpoint inhibitor first',
      [...ioIoDoublets, ...ioAlone],
      { waitsFor: 'bleeding controlled' },
    ),
    milestone('reassess', 'Add or switch to a TKI only after about 3-4 weeks without bleeding'),
  ],
  watch: [
    'No TKI and no anticoagulant during bleeding.',
    'No embolisation of a solitary kidney unless superselective.',
  ],
  review: '2 weeks',
  source: 'EMBO',
};

export const conversion: PlanTemplate = {
  id: 'plan-conversion',
  title: 'Not resectable now: systemic therapy, then conversion surgery',
  role: 'strategy',
  when: surgConversion.applies,
  steps: [
    choice('clarify', 'Tissue diagnosis', ['dx-biopsy']),
    choice('backbone', 'First-line systemic therapy', anySystemic, { required: true }),
    milestone('reassess', 'Restaging at about 12 weeks'),
    choice('consolidate', 'Conversion surgery', ['surg-conversion'], {
      waitsFor: 'response, and resectable',
    }),
  ],
  watch: ['No surgery inside the TKI hold interval.'],
  review: '12 weeks',
  source: 'OPIN',
};

export const localRecurrence: PlanTemplate = {
  id: 'plan-local-recurrence',
  title: 'Local recurrence after nephrectomy',
  role: 'strategy',
  when: all(
    yes('local_recurrence'),
    isOneOf('setting', 'localised', 'locally_advanced', 'resected_ned'),
  ),
  steps: [
    milestone('clarify', 'Restaging'),
    choice('clarify', 'Biopsy if doubtful', ['dx-biopsy']),
    choice('backbone', 'Resection of the recurrence', ['surg-local-recurrence'], {
      when: not(unfit),
    }),
    choice(
      'backbone',
      'Unfit: SABR or ablation of the recurrence',
      ['rt-sabr-local-recurrence', 'abl-local-recurrence'],
      { when: unfit },
    ),
    choice('backbone', 'Not resectable: first-line systemic therapy', anySystemic, {
      when: not(yes('primary_resectable_d')),
    }),
  ],
  watch: ['No SABR with bowel contact.'],
  review: '12 weeks',
  source: 'OPIN',
};

export const localInoperable: PlanTemplate = {
  id: 'plan-local-inoperable',
  title: 'Primary without metastases, unfit for an operation',
  role: 'strategy',
  when: all(yes('primary_in_situ'), isOneOf('setting', 'localised', 'locally_advanced'), unfit),
  steps: [
    choice('clarify', 'Tissue diagnosis', ['dx-biopsy']),
    choice(
      'backbone',
      'Up to 3 cm: cryoablation or radiofrequency ablation; above 3 to 10 cm: SABR; or ' +
        'surveillance or watchful waiting',
      ['abl-cryo-srm', 'abl-thermal-srm', 'rt-sabr-primary', 'as-srm', 'ww-watchful-waiting'],
      { required: true },
    ),
  ],
  watch: ['No ablation above 4 cm.', 'No SABR with bowel contact.'],
  review: '3-6 months',
  source: 'OPIN',
};

export const venousThrombus: PlanTemplate = {
  id: 'plan-thrombus',
  title: 'Tumour thrombus in the vena cava',
  role: 'problem',
  when: isOneOf('thrombus', 'ivc_below_diaphragm', 'ivc_above_diaphragm'),
  steps: [
    milestone('clarify', 'MRI not older than 2 weeks'),
    milestone('clarify', 'Vascular or cardiac surgical team'),
    choice('backbone', 'Thrombectomy', ['surg-thrombectomy'], {
      when: isNot('setting', 'metastatic'),
    }),
    choice('backbone', 'Metastatic: systemic therapy first', anySystemic, { when: metastatic }),
    choice('consolidate', 'Thrombectomy', ['surg-thrombectomy'], {
      when: metastatic,
      waitsFor: 'systemic therapy first, unless symptoms or limited disease',
    }),
  ],
  watch: ['No routine IVC filter.', 'No TKI right before the operation.'],
  review: 'No fixed review point',
  source: 'EAU24',
};
