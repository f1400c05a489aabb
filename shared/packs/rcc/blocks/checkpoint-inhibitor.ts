import { all, any, atLeast, is, isNot, isOneOf, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Contraindications and cautions of PD-1 and PD-L1 inhibitors. */
export const checkpointInhibitorBlock: Block = {
  id: 'IO',
  title: 'Any regimen containing a PD-1/PD-L1 inhibitor',
  arguments: [
    {
      id: 'IO-01',
      axis: 'health',
      strength: 'excludes',
      when: is('prior_irae', 'g4_or_organ_threatening'),
      because:
        'Previous life-threatening irAE (myocarditis, neurological, grade 4 ' +
        'pneumonitis/colitis/hepatitis)',
      source: 'LABEL',
    },
    {
      id: 'IO-02',
      axis: 'health',
      strength: 'excludes-overridable',
      when: isOneOf('transplant', 'other_solid', 'allo_hsct'),
      because:
        'Functioning non-renal solid-organ graft / allogeneic HSCT: graft loss or GVHD may be' +
        ' fatal',
      source: 'AUTO',
    },
    {
      id: 'IO-03',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('transplant', 'kidney'),
      because:
        'Functioning kidney graft: rejection ~40%; only with transplant team and accepted ' +
        'return to dialysis',
      source: 'AUTO',
    },
    {
      id: 'IO-04',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('autoimmune', 'severe'),
      because: 'Organ-threatening autoimmune disease',
      source: 'AUTO',
    },
    {
      id: 'IO-05',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('autoimmune', 'active_moderate'),
      because: 'Active autoimmune disease needing immunosuppression: flare risk, reduced efficacy',
      source: 'AUTO',
    },
    {
      id: 'IO-06',
      axis: 'health',
      strength: 'weakly-opposes',
      when: is('autoimmune', 'mild_controlled'),
      because: 'Mild controlled autoimmune disease: caution, not a bar',
      source: 'AUTO',
    },
    {
      id: 'IO-07',
      axis: 'health',
      strength: 'strongly-opposes',
      when: atLeast('steroid_mg', 10),
      because: 'Prednisolone >=10 mg/day: likely loss of efficacy; taper if possible',
      source: 'OPIN',
    },
    {
      id: 'IO-08',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('ild'),
      because: 'ILD or previous pneumonitis',
      source: 'LABEL',
    },
    {
      id: 'IO-09',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('prior_irae', 'g3_nonendocrine'),
      because: 'Previous grade 3 non-endocrine irAE',
      source: 'OPIN',
    },
    {
      id: 'IO-10',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('active_infection'),
      because: 'Uncontrolled infection incl. viraemic HBV/HIV',
      source: 'OPIN',
      until: 'infection is controlled (HBV/HIV suppressed)',
    },
    {
      id: 'IO-11',
      axis: 'course',
      strength: 'excludes-overridable',
      when: is('prior_pd1', 'metastatic'),
      because: 'Progression on PD-(L)1 for metastatic disease: rechallenge adds no benefit',
      source: 'CONTACT03',
    },
    {
      id: 'IO-12',
      axis: 'course',
      strength: 'strongly-opposes',
      when: is('prior_pd1', 'adjuvant_le6m'),
      because: 'Relapse on or <=6 months after adjuvant PD-1: treat as IO-refractory',
      source: 'OPIN',
    },
    {
      id: 'IO-13',
      axis: 'course',
      strength: 'strongly-opposes',
      when: all(is('prior_pd1', 'adjuvant_le6m'), is('line', 1)),
      because:
        'IO after very early adjuvant failure unproven; LITESPARK-011 enrolled these patients' +
        ' as post-IO',
      source: 'LS011',
    },
    {
      id: 'IO-14',
      axis: 'course',
      strength: 'weakly-opposes',
      when: is('prior_pd1', 'adjuvant_6to12m'),
      because: 'Relapse 6-12 months after adjuvant PD-1: benefit of IO uncertain',
      source: 'OPIN',
    },
    {
      id: 'IO-15',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('pregnancy', 'pregnant'),
      because: 'Pregnancy',
      source: 'LABEL',
    },
    {
      id: 'IO-16',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('severe_irae_now'),
      because: 'Grade >=3 irAE now: treat irAE first',
      source: 'OPIN',
      until: 'irAE is grade <=1 and rechallenge is agreed',
    },
    {
      id: 'IO-17',
      axis: 'health',
      strength: 'excludes-overridable',
      when: isNot('transplant', 'none'),
      because:
        'Functioning graft or allogeneic HSCT of any (also not yet specified) type: only with' +
        ' the transplant team',
      source: 'AUTO',
    },
  ],
};

/** What CTLA-4 inhibition adds to the risks of PD-1 inhibition. */
export const ctla4Block: Block = {
  id: 'IO2',
  title: 'Extra for CTLA-4 + PD-1',
  arguments: [
    {
      id: 'IO2-01',
      axis: 'health',
      strength: 'weakly-opposes',
      when: any(is('frailty', 'frail'), atLeast('age_years', 80)),
      because: 'Frail or >=80 y: irAE (grade 3-4 ~46%) poorly tolerated',
      source: 'CM214',
    },
    {
      id: 'IO2-02',
      axis: 'health',
      strength: 'weakly-opposes',
      when: isOneOf('autoimmune', 'mild_controlled', 'active_moderate'),
      because: 'CTLA-4 raises flare risk further',
      source: 'AUTO',
    },
    {
      id: 'IO2-03',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('ecog', 2),
      because: 'ECOG 2: trial evidence lacking; consider PD-1 or TKI alone or reduced plan',
      source: 'OPIN',
    },
  ],
};
