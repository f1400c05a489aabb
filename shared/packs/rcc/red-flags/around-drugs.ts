import { above, all, any, atLeast, below, is, isOneOf, yes } from '../../../engine/condition.ts';
import type { RedFlag } from '../../../engine/pack.ts';

const WHICH_DRUG = 'which drug is being taken';
/** Settings in which a checkpoint inhibitor is a question at all. */
const immunotherapyInQuestion = any(
  yes('advanced'),
  isOneOf('setting', 'resected_ned', 'resected_m1_ned'),
);

/**
 * What stops or holds an anticancer drug. Which drug is being taken is no fact of the pack: a flag
 * about a running drug asks whether any is running.
 */
export const drugFlags: readonly RedFlag[] = [
  {
    id: 'RF-10',
    severity: 'red',
    when: all(yes('on_systemic'), any(is('arterial_event', 'lt6m'), yes('aortic_aneurysm'))),
    title: 'Arterial event within 6 months or aortic aneurysm, on systemic therapy',
    action: 'Stop the TKI',
    notCovered: `chest pain; ${WHICH_DRUG}`,
    source: 'LABEL',
  },
  {
    id: 'RF-11',
    severity: 'red',
    when: all(yes('on_systemic'), is('gi_perf_risk', 'active_or_recent')),
    title: 'Perforation or fistula, on systemic therapy',
    action: 'Surgery; permanent stop of the TKI',
    notCovered: `abdominal pain; ${WHICH_DRUG}`,
    source: 'LABEL',
  },
  {
    id: 'RF-12',
    severity: 'red',
    when: all(yes('on_systemic'), below('spo2', 92)),
    title: 'Oxygen saturation below 92 %, on systemic therapy',
    action: 'Hold the drug, work up pneumonitis and hypoxia',
    notCovered: `new infiltrate on a checkpoint or mTOR inhibitor; ${WHICH_DRUG}`,
    source: 'LABEL',
  },
  {
    id: 'RF-13',
    severity: 'red',
    when: isOneOf('pregnancy', 'possible', 'pregnant'),
    title: 'Pregnancy, or pregnancy possible',
    action:
      'Stop, and do not start, belzutifan, TKI, checkpoint inhibitor, mTOR inhibitor or ' +
      'chemotherapy',
    candidates: ['sup-fertility'],
    source: 'LABEL',
  },
  {
    id: 'RF-15',
    severity: 'red',
    when: any(above('alt_xuln', 5), all(above('alt_xuln', 3), above('bili_xuln', 2))),
    title: 'ALT above 5 times the upper limit, or above 3 times with bilirubin above 2 times',
    action: 'Hold all hepatotoxic drugs',
    source: 'LABEL',
  },
  {
    id: 'RF-16',
    severity: 'amber',
    when: atLeast('proteinuria_g', 3.5),
    title: 'Nephrotic proteinuria',
    action: 'Hold VEGF-targeted drugs',
    notCovered: 'fall of eGFR by more than 50 %, thrombotic microangiopathy (both may be red)',
    source: 'LABEL',
  },
  {
    id: 'RF-18',
    severity: 'amber',
    when: atLeast('qtc_ms', 500),
    title: 'QTc 500 ms or more',
    action: 'With a TKI: correct it, choose another drug',
    notCovered: 'low potassium or magnesium',
    source: 'LABEL',
  },
  {
    id: 'RF-22',
    severity: 'amber',
    when: all(yes('met_bone'), any(yes('hypocalcaemia'), below('egfr', 30), yes('mronj_risk'))),
    title: 'Hypocalcaemia, eGFR below 30 mL/min/1.73 m² or a dental problem before denosumab',
    action: 'Correct first',
    source: 'LABEL',
  },
  {
    id: 'RF-24',
    severity: 'amber',
    when: all(atLeast('steroid_mg', 10), immunotherapyInQuestion),
    title: 'Steroid of 10 mg/day or more (prednisolone equivalent) before a checkpoint inhibitor',
    action: 'Make a taper plan',
    notCovered: 'whether a checkpoint inhibitor is planned',
    source: 'OPIN',
  },
];
