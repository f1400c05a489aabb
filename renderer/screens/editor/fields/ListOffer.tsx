import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { BodyPicker } from './body-picker/BodyPicker.tsx';
import { CourseTimeline } from './course-timeline/CourseTimeline.tsx';
import { LabPaste } from './lab-paste/LabPaste.tsx';
import type { ListRows } from './use-list-rows.ts';

type ListOfferProps = {
  readonly field: Extract<Field, { kind: 'list' }>;
  readonly path: DraftPath;
  readonly list: ListRows;
  readonly pasted: string | undefined;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

/** The quicker way into a list that its description names. */
export function ListOffer({ field, path, list, pasted, onOpen, onClose }: ListOfferProps) {
  switch (field.offers) {
    case 'lab-block':
      return <LabPaste path={path} pasted={pasted} onOpen={onOpen} onClose={onClose} />;
    case 'body-map':
      return <BodyPicker path={path} list={list} />;
    case 'timeline':
      return <CourseTimeline list={list} />;
    case undefined:
      return undefined;
  }
}
