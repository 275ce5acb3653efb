/** Where pictures are cut and how large they become, for all that may be asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels } from '../../src/channels/index.js';
import { fitPicture } from '../../src/pipeline/compose/picture-crop.js';
import { expectShape } from './read-back.js';

const side = fc.integer({ min: 1, max: 9000 });
const original = fc.record({ width: side, height: side, scalable: fc.constant(false) });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const focus = fc.tuple(percent, percent);
const presets = channels.flatMap(({ pictures }) => pictures.presets ?? []);
const preset = fc.constantFrom(
  ...presets.flatMap((one) => (one.widths ?? [one.width]).map((width) => ({ ...one, width }))),
);
const shape = fc.oneof(
  fc.double({ min: 0.2, max: 5, noNaN: true }),
  fc
    .tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }))
    .map(([narrowest, times]) => [narrowest, narrowest * times] as const),
  fc.constant(undefined),
);
const box = fc.record({ width: fc.integer({ min: 20, max: 5000 }), shape });
/** A part of a picture in percent, of at least a hundredth. */
const part = fc
  .tuple(fc.nat(90), fc.nat(90), fc.integer({ min: 10, max: 100 }), fc.integer({ min: 10, max: 100 }))
  .map(([x, y, w, h]) => [x, y, Math.min(w, 100 - x), Math.min(h, 100 - y)] as const);

const wholeOf = ({ width, height }: { width: number; height: number }) => ({ left: 0, top: 0, width, height });

test('a cut lies inside the original, in whole pixels, and nothing is enlarged', () => {
  fc.assert(
    fc.property(original, fc.oneof(preset, box), focus, (of, wanted, point) => {
      const { cut = wholeOf(of), width, height } = fitPicture(of, wanted, point);
      for (const number of [cut.left, cut.top, cut.width, cut.height, width, height])
        expect(Number.isInteger(number)).toBe(true);
      expect(Math.min(cut.left, cut.top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(cut.width, cut.height, width, height)).toBeGreaterThanOrEqual(1);
      expect(cut.left + cut.width).toBeLessThanOrEqual(of.width);
      expect(cut.top + cut.height).toBeLessThanOrEqual(of.height);
      expect(width).toBeLessThanOrEqual(Math.min(cut.width, wanted.width));
      expect(height).toBeLessThanOrEqual(Math.min(cut.height, ('height' in wanted && wanted.height) || Infinity));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('what comes out has the shape that is asked for, to a pixel, and is not stretched', () => {
  fc.assert(
    fc.property(original, fc.oneof(preset, box), focus, (of, wanted, point) => {
      const { cut = wholeOf(of), width, height } = fitPicture(of, wanted, point);
      expectShape(wanted, { width, height });
      expectShape(wanted, cut);
      // One scale makes both sides, each within a pixel.
      expect((width - 1) / cut.width).toBeLessThanOrEqual((height + 1) / cut.height);
      expect((height - 1) / cut.height).toBeLessThanOrEqual((width + 1) / cut.width);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('as much as the shape allows is kept, and the focal point is in it', () => {
  fc.assert(
    fc.property(original, box, focus, (of, wanted, point) => {
      const { cut } = fitPicture(of, wanted, point);
      if (!cut) return;
      expect(wanted.shape).toBeDefined();
      expect(cut.width === of.width || cut.height === of.height).toBe(true);
      const [x, y] = [(point[0] / 100) * of.width, (point[1] / 100) * of.height];
      expect(x).toBeGreaterThanOrEqual(cut.left - 0.5);
      expect(x).toBeLessThanOrEqual(cut.left + cut.width + 0.5);
      expect(y).toBeGreaterThanOrEqual(cut.top - 0.5);
      expect(y).toBeLessThanOrEqual(cut.top + cut.height + 0.5);
      // In the middle, where the edges let it.
      const middle = cut.left + cut.width / 2;
      if (cut.left > 0 && cut.left + cut.width < of.width) expect(Math.abs(middle - x)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('nothing outside the part that an editor chose is shown', () => {
  fc.assert(
    fc.property(original, fc.oneof(preset, box), focus, part, (of, wanted, point, chosen) => {
      const { cut = wholeOf(of) } = fitPicture(of, wanted, point, chosen);
      const [x, y, w, h] = chosen;
      expect(cut.left).toBeGreaterThanOrEqual(Math.floor((x / 100) * of.width) - 1);
      expect(cut.top).toBeGreaterThanOrEqual(Math.floor((y / 100) * of.height) - 1);
      expect(cut.left + cut.width).toBeLessThanOrEqual(Math.ceil(((x + w) / 100) * of.width) + 1);
      expect(cut.top + cut.height).toBeLessThanOrEqual(Math.ceil(((y + h) / 100) * of.height) + 1);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test.each(presets.filter(({ height, shape: one }) => height !== undefined && typeof one === 'number'))(
  'a picture with pixels enough fills $width × $height exactly ($id)',
  (one) => {
    const { width, height } = one;
    const fill = (by: number, add = 0) =>
      fitPicture({ width: width * by, height: height! * by + add, scalable: false }, one, [50, 50]);
    expect(fill(1)).toEqual({ width, height });
    for (const larger of [fill(2), fill(3, 500), fill(3, -500)]) expect(larger).toMatchObject({ width, height });
    const drawing = { width: 20, height: 20, scalable: true };
    expect(fitPicture(drawing, one, [50, 50])).toMatchObject({ width, height });
  },
);

test('a drawing is drawn as large as it is needed', () => {
  expect(fitPicture({ width: 24, height: 12, scalable: true }, { width: 1600, height: 1600 }, [50, 50])).toEqual({
    width: 1600,
    height: 800,
  });
});
