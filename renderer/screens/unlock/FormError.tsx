import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './FormError.module.css';

/** Why the form was refused; stays until the next try. */
export function FormError({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert">
      {text !== undefined && (
        <p className={classes.error}>
          <Glyph kind="stop" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
