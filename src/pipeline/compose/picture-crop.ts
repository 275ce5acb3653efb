/** Where a picture is cut and how large it becomes. Geometry alone: pixels are not looked at. */
import type { PicturePreset, Point, Rect } from '../../model.js';

/** Size in pixels; of a drawing without pixels of its own when `scalable`. */
export interface Original {
  readonly width: number;
  readonly height: number;
  readonly scalable: boolean;
}

export interface Fitted {
  /** Absent when nothing is cut off. */
  readonly cut?: Rect;
  readonly width: number;
  readonly height: number;
}

/** A drawing is drawn whole before it is cut: with more pixels it would fill the memory. */
const MAX_DRAWN = 40_000_000;

/** What a shape allows: narrowest and widest. */
function bounds(shape: PicturePreset['shape']): readonly [number, number] {
  if (shape === undefined) return [0, Infinity];
  return typeof shape === 'number' ? [shape, shape] : shape;
}

/** The largest part of `region` with this ratio whose middle lies as near to `focus` as the edges let it. */
export function cutTo(region: Rect, ratio: number, focus: Point): Rect {
  const width = Math.max(1, Math.min(region.width, Math.round(region.height * ratio)));
  const height = Math.max(1, Math.min(region.height, Math.round(region.width / ratio)));
  const along = (start: number, whole: number, part: number, middle: number) =>
    Math.round(Math.min(Math.max(middle - part / 2, start), start + whole - part));
  return {
    left: along(region.left, region.width, width, focus[0]),
    top: along(region.top, region.height, height, focus[1]),
    width,
    height,
  };
}

/** Percent of a picture as whole pixels inside it. */
function regionOf({ width, height }: Original, part: readonly number[] | undefined): Rect {
  if (!part) return { left: 0, top: 0, width, height };
  const [x = 0, y = 0, w = 100, h = 100] = part;
  const left = Math.min(width - 1, Math.round((x / 100) * width));
  const top = Math.min(height - 1, Math.round((y / 100) * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round((w / 100) * width))),
    height: Math.max(1, Math.min(height - top, Math.round((h / 100) * height))),
  };
}

/**
 * Cut and size of a picture for a box of at most `width` × `height` pixels. It is never enlarged, unless it is a drawing.
 * @param focus percent of the original
 * @param part what an editor chose, percent of the original; its middle then counts as focal point
 */
export function fitPicture(
  original: Original,
  { width, height = Infinity, shape }: Pick<PicturePreset, 'width' | 'height' | 'shape'>,
  focus: Point,
  part?: readonly [number, number, number, number],
): Fitted {
  const region = regionOf(original, part);
  const [narrowest, widest] = bounds(shape);
  const own = region.width / region.height;
  const ratio = Math.min(Math.max(own, narrowest), widest);
  const middle: Point = part
    ? [region.left + region.width / 2, region.top + region.height / 2]
    : [(focus[0] / 100) * original.width, (focus[1] / 100) * original.height];
  // A shape that differs by less than a pixel is the shape.
  const keeps =
    Math.abs(region.height * ratio - region.width) < 1 || Math.abs(region.width / ratio - region.height) < 1;
  const cut = keeps ? region : cutTo(region, ratio, middle);
  const most = original.scalable ? Math.sqrt(MAX_DRAWN / (original.width * original.height)) : 1;
  const scale = Math.min(width / cut.width, height / cut.height, most);
  // A box whose sides are whole pixels is never quite its shape: what has pixels enough fills it.
  const enough = cut.width * most >= width && cut.height * most >= height;
  const exact = typeof shape === 'number' && height !== Infinity && enough;
  const whole = cut.width === original.width && cut.height === original.height;
  return {
    ...(whole ? {} : { cut }),
    width: exact ? width : Math.max(1, Math.round(cut.width * scale)),
    height: exact ? height : Math.max(1, Math.round((cut.width * scale) / (cut.width / cut.height))),
  };
}
