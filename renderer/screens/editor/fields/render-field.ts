import type { ReactNode } from 'react';

import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';

/** How a field that holds fields draws them, without knowing every kind there is. */
export type RenderField = (field: Field, root: DraftPath, isInRow?: boolean) => ReactNode;
