/** Id of the sentence that says what the keys do on a card. */
export const KEYS_ID = 'preparation-keys';
