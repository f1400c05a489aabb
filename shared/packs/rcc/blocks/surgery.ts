import { all, atLeast, is, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** What bears on every major operation. */
export const surgeryBlock: Block = {
  id: 'SURG',
  title: 'Major surgery',
  arguments: [
    {
      id: 'SURG-01',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('anaesthetic_risk', 'prohibitive'),
      because: 'Prohibitive anaesthetic risk',
      source: 'OPIN',
    },
    {
      id: 'SURG-02',
      axis: 'goals',
      strength: 'excludes',
      when: yes('refuses_surgery'),
      because: 'Patient declines surgery',
      source: 'OPIN',
    },
    {
      id: 'SURG-03',
      axis: 'goals',
      strength: 'excludes-overridable',
      when: all(is('goal', 'comfort_only'), atLeast('ecog', 3)),
      because: 'Comfort-only goal with poor performance status',
      source: 'OPIN',
    },
    {
      id: 'SURG-04',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('anaesthetic_risk', 'high'),
      because: 'High anaesthetic risk',
      source: 'OPIN',
    },
    {
      id: 'SURG-05',
      axis: 'health',
      strength: 'strongly-opposes',
      when: atLeast('ecog', 3),
      because: 'ECOG >= 3',
      source: 'OPIN',
    },
    {
      id: 'SURG-06',
      axis: 'health',
      strength: 'weakly-opposes',
      when: is('frailty', 'frail'),
      because: 'Frailty: complication risk; prehabilitation',
      source: 'OPIN',
    },
    {
      id: 'SURG-07',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('arterial_event', 'lt6m'),
      because:
        'Recent MI/stroke: elective surgery normally deferred (>=60 days MI; ~3-9 months stroke)',
      source: 'OPIN',
    },
    {
      id: 'SURG-08',
      axis: 'course',
      strength: 'note',
      when: yes('on_systemic'),
      because: 'On systemic drug: observe the TKI hold interval',
      source: 'LABEL',
    },
    {
      id: 'SURG-09',
      axis: 'goals',
      strength: 'weakly-opposes',
      when: yes('blood_products_declined'),
      because:
        'Declines blood products: operation with relevant expected blood loss carries extra risk',
      source: 'OPIN',
    },
    {
      id: 'SURG-10',
      axis: 'goals',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'IMPORTANT - preoperative optimisation: written record of accepted products, iron/ESA' +
        ' to optimise Hb, cell salvage, antifibrinolytic, consider embolisation; experienced ' +
        'centre',
      source: 'OPIN',
    },
  ],
};
