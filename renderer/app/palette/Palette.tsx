import { Spotlight, type SpotlightStore } from '@mantine/spotlight';

import { TEXT } from '../../text/text.ts';
import classes from './Palette.module.css';
import { PaletteBody } from './PaletteBody.tsx';

type PaletteProps = { readonly store: SpotlightStore; readonly onClose: () => void };

/** Finds cases, things to do and knowledge; what was typed is gone as soon as it closes. */
export function Palette({ store, onClose }: PaletteProps) {
  return (
    <Spotlight.Root
      store={store}
      // The key comes from the one table of shortcuts.
      shortcut={null}
      size="46rem"
      maxHeight="none"
      centered={false}
      yOffset="min(5rem, 4dvh)"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{ content: classes.content ?? '', inner: classes.inner ?? '' }}
      attributes={{ content: { 'aria-label': TEXT.shell.palette.label } }}
    >
      <PaletteBody onClose={onClose} />
    </Spotlight.Root>
  );
}
