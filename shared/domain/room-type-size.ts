import type { RoomSetting } from './meeting-profile.ts';

/** Angle a capital letter must subtend at the farthest seat: minimum of ISO 9241, 16 arc minutes. */
const MINIMUM_ANGLE_RADIANS = ((16 / 60) * Math.PI) / 180;
/** Height of a capital in Inter, em. */
const CAP_HEIGHT_EM = 0.727;
/** Lines of pixels of the picture sizes are computed for. */
const PICTURE_HEIGHT_PX = 1080;
const METRES_PER_INCH = 0.0254;
/** Height of a 16:9 picture per diagonal. */
const HEIGHT_PER_DIAGONAL = 9 / Math.hypot(16, 9);

export const SMALLEST_TYPE_PX = 20;
export const LARGEST_TYPE_PX = 56;

/**
 * Type size on a 1920×1080 picture whose capitals the farthest seat can read, px, before limits:
 * `D·tan(16′)·1080 / (H·0.727)` with distance D and picture height H in metres.
 */
export function neededTypePx({ diagonalInches, farthestSeatMetres }: RoomSetting): number {
  const height = diagonalInches * METRES_PER_INCH * HEIGHT_PER_DIAGONAL;
  return (
    (farthestSeatMetres * Math.tan(MINIMUM_ANGLE_RADIANS) * PICTURE_HEIGHT_PX) /
    (height * CAP_HEIGHT_EM)
  );
}

/** Type size the room is shown, whole px between 20 and 56. */
export function roomTypePx(room: RoomSetting): number {
  const px = Math.round(neededTypePx(room));
  return Math.min(LARGEST_TYPE_PX, Math.max(SMALLEST_TYPE_PX, px));
}

/** How the needed size stands to the limits: what is too large for a page will page. */
export function roomTypeFit(room: RoomSetting): 'fits' | 'raised' | 'too-large' {
  const px = Math.round(neededTypePx(room));
  if (px > LARGEST_TYPE_PX) return 'too-large';
  return px < SMALLEST_TYPE_PX ? 'raised' : 'fits';
}
