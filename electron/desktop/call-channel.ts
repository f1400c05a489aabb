/** The one channel between renderer and main. */
export const CALL_CHANNEL = 'consilium:call';
