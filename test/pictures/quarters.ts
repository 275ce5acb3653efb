/** A picture that says where above and left are, and whose colours are known. */
import sharp from 'sharp';

/** Red above left, green above right, blue below left, yellow below right. */
export const QUARTERS = {
  red: [200, 40, 40],
  green: [40, 160, 60],
  blue: [40, 60, 180],
  yellow: [220, 200, 60],
} as const;
const rgb = ([r, g, b]: readonly number[]) => `rgb(${r},${g},${b})`;

export const quarters = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" preserveAspectRatio="none" viewBox="0 0 2 2" shape-rendering="crispEdges"><rect width="1" height="1" fill="${rgb(QUARTERS.red)}"/><rect x="1" width="1" height="1" fill="${rgb(QUARTERS.green)}"/><rect y="1" width="1" height="1" fill="${rgb(QUARTERS.blue)}"/><rect x="1" y="1" width="1" height="1" fill="${rgb(QUARTERS.yellow)}"/></svg>`,
    ),
  );
