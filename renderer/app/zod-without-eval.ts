import { config } from 'zod';

/** The content security policy forbids code from strings: zod must not even try it. */
config({ jitless: true });
