import { answered, type FactRules, stated } from './fact-rule.ts';

/** What the patient wants and declines, and what can be had here. */
export const goalsRules: FactRules = {
  goal: stated(({ patient }) => patient?.voice?.goalOfCare, {
    'disease-control': 'disease_control',
    'comfort-only': 'comfort_only',
  }),
  refuses_surgery: answered(({ patient }) => patient?.voice?.declinesSurgery),
  blood_products_declined: answered(({ patient }) => patient?.voice?.declinesBloodProducts),
  fertility_wish: answered(({ patient }) => patient?.voice?.fertilityWish),
  trial_available: stated(({ access }) => access?.suitableTrialOpen, { yes: 'yes', no: 'no' }),
  region: stated(({ access }) => access?.region, { eu: 'eu', us: 'us', other: 'other' }),
};
