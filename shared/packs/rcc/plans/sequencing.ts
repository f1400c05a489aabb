import { all, any, atLeast, is, isNot, isOneOf, yes } from '../../../engine/condition.ts';
import type { SequencingRule } from '../../../engine/planning.ts';
import { candidates } from '../candidates/candidates.ts';
import { choice, milestone } from './steps.ts';
import { bestSupportive } from './templates/comfort.ts';

const emergencies = candidates.filter(({ slot }) => slot === 'emergency');

const threatensToBreak = any(isNot('fracture', 'none'), yes('spine_unstable'));

/** Rules on the order of treatments; treatment knowledge base section 6.4. */
const ported: readonly SequencingRule[] = [
  {
    id: 'SEQ-1',
    text:
      'Emergencies, then diagnostics that can exclude (biopsy, brain, IMDC labs), then local ' +
      'control of threatening lesions, then the backbone, then consolidation; supportive care ' +
      'throughout.',
    // Whatever the plan is for: an emergency is never left to another plan.
    adds: [
      choice(
        'emergency',
        'What cannot wait',
        emergencies.map(({ id }) => id),
        { takes: 'each', when: any(...emergencies.map(({ applies }) => applies)) },
      ),
    ],
    source: 'OPIN',
  },
  {
    id: 'SEQ-2',
    text:
      'Never start a VEGF inhibitor with: unhealed wound, less than 2 weeks after major surgery ' +
      '(prefer 4 weeks), active or recent significant bleeding, uncontrolled blood pressure, arterial ' +
      'event less than 6 months ago, perforation or fistula less than 6 months ago, untreated ' +
      'haemorrhagic brain metastasis.',
    concerns: ['VEGF'],
    source: 'LABEL',
  },
  {
    id: 'SEQ-3',
    text:
      'Never start a checkpoint inhibitor with: prednisolone 10 mg/day or more for a non-cancer ' +
      'reason unless accepted; active irAE; unscreened HBV; functioning graft without the ' +
      'transplant team.',
    concerns: ['IO'],
    source: 'OPIN',
  },
  {
    id: 'SEQ-4',
    text:
      'Local therapy precedes systemic therapy when the lesion threatens function (cord, brain ' +
      'mass effect, fracture, airway, bleeding); otherwise systemic therapy is not delayed for it.',
    concerns: ['systemic-therapy'],
    adds: [
      choice(
        'local-first',
        'Embolisation before the operation, if there is one',
        ['ir-bone-embo-preop'],
        { when: threatensToBreak },
      ),
      choice(
        'local-first',
        'Fracture, fracture risk or unstable spine: stabilisation',
        ['surg-ortho-stabilisation', 'surg-spinal-decompression'],
        { takes: 'each', when: threatensToBreak },
      ),
    ],
    source: 'OPIN',
  },
  {
    id: 'SEQ-5',
    text:
      'Cytoreductive nephrectomy is a scheduled decision: review at 3-6 months for every patient ' +
      'with synchronous metastases and the primary in situ on a checkpoint inhibitor.',
    when: all(is('setting', 'metastatic'), is('timing', 'synchronous'), yes('primary_in_situ')),
    concerns: ['IO'],
    unless: ['upfront-nephrectomy'],
    adds: [
      milestone(
        'reassess',
        'Review at 3-6 months: re-discuss nephrectomy while the primary is in situ',
      ),
    ],
    source: 'SURTIME',
  },
  {
    id: 'SEQ-6',
    text: 'Local treatment of oligoprogression keeps the line number.',
    when: all(yes('on_systemic'), is('progression_pattern', 'oligo')),
    source: 'OLIGOPROG',
  },
  {
    id: 'SEQ-7',
    text:
      'Every plan carries early specialist palliative care (stage IV), vaccination and, with bone ' +
      'metastases, a decision on a bone-protecting drug.',
    adds: [
      choice('supportive', 'Early specialist palliative care', ['pc-early-palliative'], {
        when: is('setting', 'metastatic'),
      }),
      choice('supportive', 'Vaccination', ['sup-vaccination']),
      choice(
        'supportive',
        'Bone metastases: decide on a bone-protecting drug',
        ['bone-denosumab', 'bone-zoledronate'],
        { when: yes('met_bone'), waitsFor: 'dental check' },
      ),
    ],
    source: 'OPIN',
  },
  {
    id: 'SEQ-8',
    text:
      'After two IO-free progressions or at line 3 or later, ask for a trial and for the goals ' +
      'of care again.',
    when: atLeast('line', 3),
    unless: ['best-supportive-only'],
    adds: [
      choice('clarify', 'Ask for a clinical trial', ['trial-clinical']),
      milestone('clarify', 'Ask for the goals of care again'),
    ],
    source: 'OPIN',
  },
  {
    id: 'SEQ-9',
    text:
      'Stop rules: PD-1 inhibitor up to 2 years in trials; TKI until progression or intolerance; ' +
      'complete response: discuss stopping (no randomised trial).',
    concerns: ['systemic-therapy'],
    source: 'OPIN',
  },
];

/** Not in section 6.4: what other sections ask of every plan that a template might leave unsaid. */
const ours: readonly SequencingRule[] = [
  {
    id: 'SEQ-10',
    text:
      'Pregnancy, or pregnancy possible: no belzutifan, TKI, checkpoint inhibitor, mTOR inhibitor ' +
      'or chemotherapy is started.',
    when: isOneOf('pregnancy', 'possible', 'pregnant'),
    concerns: ['systemic-therapy'],
    adds: [
      choice(
        'clarify',
        'Before any drug: pregnancy ruled out, contraception and fertility settled',
        ['sup-fertility'],
      ),
    ],
    source: 'LABEL',
  },
  {
    id: 'SEQ-11',
    text:
      'Comfort as the only goal, ECOG 4, or less than 3 months to live: best supportive care comes ' +
      'before every other plan.',
    when: bestSupportive.when,
    unless: ['best-supportive-only', 'watchful-waiting'],
    adds: [
      milestone(
        'clarify',
        'Comfort as the only goal, ECOG 4, or less than 3 months to live: best supportive care ' +
          'comes before this plan',
      ),
    ],
    source: 'OPIN',
  },
  {
    id: 'SEQ-12',
    text: 'Tissue diagnosis and brain imaging come before a drug and before upfront nephrectomy.',
    concerns: ['systemic-therapy', 'upfront-nephrectomy'],
    adds: [
      choice('clarify', 'Diagnostics that can exclude', ['dx-biopsy', 'dx-brain-imaging'], {
        takes: 'each',
      }),
    ],
    source: 'OPIN',
  },
];

/** Every rule on the order of treatments: those of the knowledge base, then our own. */
export const sequencing: readonly SequencingRule[] = [...ported, ...ours];
