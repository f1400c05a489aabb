import { PAGE, USUAL_FIT, type Fit } from '../../components/case-pages/present-fit.ts';

/** Type size the pages are drawn for, px on a picture 1080 px high. */
const USUAL_TYPE = 28;
const PICTURE = { width: 1920, height: 1080 };
/** Height of banner, footer and the page's margins, px of a 28 px type. */
const AROUND = PICTURE.height - PAGE;

/** Width and height of the picture in em of the room's type. */
export type PictureSize = { readonly width: number; readonly height: number };

export function pictureInEm(typePx: number): PictureSize {
  return { width: PICTURE.width / typePx, height: PICTURE.height / typePx };
}

/** What a page holds at this type size, px on a picture 1080 px high. */
export function roomFit(typePx: number): Fit {
  const scale = USUAL_TYPE / typePx;
  return { width: PICTURE.width * scale, height: PICTURE.height * scale - AROUND };
}

/** Whether columns that stand side by side at the usual size go below each other. */
export function isNarrow({ width }: Fit): boolean {
  return width < USUAL_FIT.width * 0.9;
}
