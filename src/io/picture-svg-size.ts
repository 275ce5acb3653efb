/** How large a drawing is by its own words. Pixels of CSS: 96 to the inch. */

const units: Readonly<Record<string, number>> = {
  '': 1, px: 1, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pt: 96 / 72, pc: 16, em: 16, rem: 16, ex: 8,
}; // prettier-ignore
const length = /^\s*\+?((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)(px|in|cm|mm|pt|pc|em|rem|ex)?\s*$/i;

/** A view box counts in units of its own, of which some programs make tens of thousands. */
const maxBox = 4_096;

/**
 * Width and height; where only one is said, or a share of the page, the view box gives the rest.
 * Undefined when nothing says it.
 */
export function svgSize(attributes: ReadonlyMap<string, string>): readonly [width: number, height: number] | undefined {
  const said = (name: string) => {
    const [, number, unit = ''] = length.exec(attributes.get(name) ?? '') ?? [];
    return number === undefined ? undefined : Number(number) * units[unit.toLowerCase()]!;
  };
  const [left, top, across, down] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = [left, top, across, down].every((one) => Number.isFinite(one)) && across! > 0 && down! > 0;
  const [width, height] = [said('width'), said('height')];
  if (width !== undefined && height !== undefined) return [whole(width), whole(height)];
  if (!box) return undefined;
  if (width !== undefined) return [whole(width), whole((width * down!) / across!)];
  if (height !== undefined) return [whole((height * across!) / down!), whole(height)];
  const shrink = Math.min(1, maxBox / Math.max(across!, down!));
  return [whole(across! * shrink), whole(down! * shrink)];
}

const whole = (size: number) => (size > 0 ? Math.max(1, Math.round(size)) : 0);
