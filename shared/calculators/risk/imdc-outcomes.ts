/**
 * What cohorts with each IMDC group lived through: group figures of the cohort named, never a
 * forecast for one patient. Only figures that were seen in their source.
 *
 * @source Clinical content, section 2.3.
 */
export const IMDC_OUTCOMES: readonly string[] = [
  'Heng 2013 (VEGF-targeted therapy, external validation): median overall survival favourable ' +
    '43.2 months (31.4 to 50.1, n = 157), intermediate 22.5 (18.7 to 25.1, n = 440), poor 7.8 ' +
    '(6.5 to 9.7, n = 252)',
  'Ernst 2023 (real world), overall survival at 18 months, favourable, intermediate and poor: ' +
    'ipilimumab + nivolumab 90, 78 and 50 %; immunotherapy + VEGF inhibitor 93, 83 and 74 %; ' +
    'VEGF-targeted therapy 84, 64 and 28 %',
];
