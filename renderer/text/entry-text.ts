import { COURSE_LINE_TEXT } from './entry-course-text.ts';
import { LAB_PASTE_TEXT } from './entry-lab-text.ts';
import { LESION_PICK_TEXT } from './entry-lesion-text.ts';

/** Texts of the fields, sections and the panel of the editor. */
export const ENTRY_TEXT = {
  labs: LAB_PASTE_TEXT,
  lesions: LESION_PICK_TEXT,
  course: COURSE_LINE_TEXT,
} as const;
