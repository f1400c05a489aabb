import { all, is, isNot, isOneOf, not, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** What bears on every external beam irradiation. */
export const radiotherapyBlock: Block = {
  id: 'RT',
  title: 'External beam RT / SABR',
  arguments: [
    {
      id: 'RT-01',
      axis: 'symptoms',
      strength: 'excludes-overridable',
      when: all(
        is('life_expectancy', 'lt3m'),
        not(yes('bone_pain')),
        is('cord_compression', 'none'),
        isNot('brain_status', 'symptomatic'),
        isOneOf('primary_symptoms', 'none', 'paraneoplastic'),
        not(yes('thoracic_bleed_or_airway')),
      ),
      because: 'No symptom to palliate in the last weeks of life',
      source: 'OPIN',
    },
    {
      id: 'RT-02',
      axis: 'course',
      strength: 'note',
      when: yes('on_systemic'),
      because: 'Pause VEGF-TKI around SABR of lesions near bowel, airway, spinal cord or skin',
      source: 'OLIGOCARE',
    },
    {
      id: 'RT-03',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('pregnancy', 'pregnant'),
      because: 'Pregnancy: fetal dose',
      source: 'OPIN',
    },
  ],
};
