import { PatientBanner } from '../../../components/patient-banner/PatientBanner.tsx';
import classes from './EditorBanner.module.css';
import type { Preview } from './use-preview.ts';

/** Who the form is about, as the last valid entries say. */
export function EditorBanner({ preview }: { readonly preview: Preview }) {
  if (preview.sheet === undefined) return <div className={classes.waiting} />;
  return <PatientBanner banner={preview.sheet.banner} size="desk" />;
}
