import type { DrugHold } from '../../../engine/planning.ts';

const HEALED = 'after at least 2 weeks and healed';
const FROM_MEMORY = 'from memory, not checked yet';

/**
 * How long drugs are held around elective major surgery, for orientation: the label of the country
 * prevails. Treatment knowledge base section 6.2.
 */
export const holds: readonly DrugHold[] = [
  {
    id: 'HOLD-sunitinib',
    agent: 'sunitinib',
    label: 'Sunitinib',
    before: 'at least 3 weeks',
    restart: HEALED,
    source: 'LABEL',
    provenance: 'verified: US label wording seen',
  },
  {
    id: 'HOLD-pazopanib',
    agent: 'pazopanib',
    label: 'Pazopanib',
    before: 'at least 7 days',
    restart: HEALED,
    source: 'LABEL',
    provenance:
      'hold verified: seen in a table of regulatory statements; restart from memory, not checked ' +
      'yet',
  },
  {
    id: 'HOLD-cabozantinib',
    agent: 'cabozantinib',
    label: 'Cabozantinib',
    before: 'at least 3 weeks (US) or 28 days (EU)',
    restart: HEALED,
    source: 'LABEL',
    provenance: '28 days verified; US 3 weeks from memory, not checked yet',
  },
  {
    id: 'HOLD-axitinib',
    agent: 'axitinib',
    label: 'Axitinib',
    before: 'at least 2 days (US) or 24 hours (EU)',
    restart: HEALED,
    source: 'LABEL',
    provenance: '24 hours verified; 2 days from memory, not checked yet',
  },
  {
    id: 'HOLD-lenvatinib',
    agent: 'lenvatinib',
    label: 'Lenvatinib',
    before: 'at least 1 week',
    restart: HEALED,
    source: 'LABEL',
    provenance: FROM_MEMORY,
  },
  {
    id: 'HOLD-tivozanib',
    agent: 'tivozanib',
    label: 'Tivozanib',
    before: 'at least 24 days',
    restart: HEALED,
    source: 'LABEL',
    provenance: FROM_MEMORY,
  },
  {
    id: 'HOLD-bevacizumab',
    agent: 'bevacizumab',
    label: 'Bevacizumab',
    before: 'at least 28 days',
    restart: 'after at least 28 days and healed',
    source: 'LABEL',
    provenance: FROM_MEMORY,
  },
  {
    id: 'HOLD-everolimus',
    agent: 'everolimus',
    label: 'Everolimus',
    before: 'at least 1 week',
    restart: HEALED,
    source: 'LABEL',
    provenance: FROM_MEMORY,
  },
  {
    id: 'HOLD-belzutifan',
    agent: 'belzutifan',
    label: 'Belzutifan',
    before: 'no hold defined',
    restart: 'not defined; check haemoglobin and SpO2',
    source: 'OPIN',
    provenance: FROM_MEMORY,
  },
  {
    id: 'HOLD-checkpoint-inhibitor',
    agent: 'checkpoint-inhibitor',
    label: 'Checkpoint inhibitors',
    before: 'no hold; exclude an active irAE, check TSH, cortisol and glucose',
    restart: 'when recovered',
    source: 'OPIN',
    provenance: FROM_MEMORY,
  },
];
