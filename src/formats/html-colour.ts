/** Colours as CSS and old HTML write them, to tell whether letters have the colour of their ground. */

/** Red, green, blue 0–255. */
export type Rgb = readonly [number, number, number];

const names: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  lime: '00ff00',
  blue: '0000ff',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  navy: '000080',
  maroon: '800000',
  orange: 'ffa500',
  purple: '800080',
  teal: '008080',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  beige: 'f5f5dc',
};

function fromHex(hex: string): Rgb | 'clear' | undefined {
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length === 8 && long.slice(6) === '00') return 'clear';
  if (long.length !== 6 && long.length !== 8) return undefined;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** The first colour in a value such as `#fff`, `rgb(255 255 255)`, `white url(x.png)`; `clear` shows nothing; undefined when unknown. */
export function colourOf(value: string | undefined): Rgb | 'clear' | undefined {
  if (value === undefined || value.includes('gradient(') || value.includes('var(')) return undefined;
  const hex = /#([0-9a-f]{3,8})(?![0-9a-z])/.exec(value);
  if (hex) return fromHex(hex[1]!);
  const rgb = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)/.exec(value);
  if (rgb) {
    if (rgb[4] !== undefined && Number(rgb[4]) === 0) return 'clear';
    return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  }
  for (const word of value.split(/[\s,/]+/, 8)) {
    if (word === 'transparent') return 'clear';
    const known = Object.hasOwn(names, word) ? names[word] : undefined;
    if (known) return fromHex(known);
  }
  return undefined;
}

/** No eye tells them apart. */
export function sameColour(one: Rgb, other: Rgb): boolean {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2]) <= 12;
}
