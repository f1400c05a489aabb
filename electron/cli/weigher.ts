import type { Issue } from '#shared/domain/issue';
import type { Result } from '#shared/result';

import type { InputText } from './input.ts';

/** From the text of one input to what is printed of it; `line` is its number in a batch. */
export type Weigher = (text: InputText, line?: number) => Result<string, readonly Issue[]>;
