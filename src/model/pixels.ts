/** How many pixels a picture counts as where it is cut and made smaller. */
import type { Picture } from './picture.js';

/** A drawing has no pixels of its own. It counts as if it had many, so that parts of it are cut exactly. */
const DRAWING_SIDE = 4096;

/** Width and height as people see it; of a drawing the ratio counts alone. */
export function pixelsOf({ width = 1600, height = 1200, media }: Pick<Picture, 'width' | 'height' | 'media'>) {
  if (media !== 'image/svg+xml') return { width, height, scalable: false };
  const scale = DRAWING_SIDE / Math.max(width, height);
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: whole(width), height: whole(height), scalable: true };
}
