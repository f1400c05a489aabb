/** The intended use, word for word on every export, on the board sheet and in About. */
export const INTENDED_USE =
  'Decision support for healthcare professionals in a multidisciplinary meeting; research and ' +
  'demonstration until validated; not for emergencies, not for dosing, not for paediatric, ' +
  'urothelial or Wilms tumours.';

/** The intended use in short, on every page and slide; in full it stands once in each document. */
export const SUPPORTS_BOARD =
  'Decision support for a multidisciplinary meeting; the board decides.';

/** What every list of options is preceded by. */
export const BOARD_DECIDES =
  'The board decides. Order is not a ranking, and nothing is preselected.';
