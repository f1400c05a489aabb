import { all, atLeast, below, is, not, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Contraindications and cautions of belzutifan. */
export const hifInhibitorBlock: Block = {
  id: 'HIF',
  title: 'Belzutifan-containing',
  arguments: [
    {
      id: 'HIF-01',
      axis: 'health',
      strength: 'excludes',
      when: is('pregnancy', 'pregnant'),
      because: 'Boxed warning: embryo-fetal toxicity',
      source: 'LABEL',
    },
    {
      id: 'HIF-02',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('pregnancy', 'possible'),
      because:
        'Non-hormonal effective contraception must be in place first (hormonal contraceptives' +
        ' may fail)',
      source: 'LABEL',
    },
    {
      id: 'HIF-03',
      axis: 'health',
      strength: 'excludes-for-now',
      when: below('spo2', 92),
      because: 'Resting SpO2 < 92% or supplemental oxygen',
      source: 'LABEL',
      until: 'resting SpO2 >= 92% without oxygen',
    },
    {
      id: 'HIF-04',
      axis: 'health',
      strength: 'weakly-opposes',
      when: all(atLeast('spo2', 92), below('spo2', 95)),
      because: 'Borderline oxygenation: hypoxia risk',
      source: 'LABEL',
    },
    {
      id: 'HIF-05',
      axis: 'health',
      strength: 'excludes-for-now',
      when: below('hb_g_dl', 8),
      because: 'Hb < 8 g/dL: correct before start',
      source: 'LABEL',
      until: 'Hb >= 8 g/dL',
    },
    {
      id: 'HIF-06',
      axis: 'health',
      strength: 'weakly-opposes',
      when: all(atLeast('hb_g_dl', 8), below('hb_g_dl', 10)),
      because: 'Hb 8-10 g/dL: anaemia expected (~80-90%)',
      source: 'LS005',
    },
    {
      id: 'HIF-07',
      axis: 'health',
      strength: 'excludes',
      when: not(yes('oral_ok')),
      because: 'Cannot take/absorb oral therapy',
      source: 'OPIN',
    },
  ],
};
