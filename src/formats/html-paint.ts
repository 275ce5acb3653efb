/** Colours as CSS and old HTML write them, with how much shows through them. */
import type { Rgba } from '../model/look.js';

/** The names of CSS Color 4, each with its value. https://www.w3.org/TR/css-color-4/#named-colors */
const list =
  'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 ' +
  'blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 ' +
  'chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b ' +
  'darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b ' +
  'darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f ' +
  'darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 ' +
  'deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 ' +
  'fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f ' +
  'grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa ' +
  'lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff ' +
  'lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a ' +
  'lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 ' +
  'lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd ' +
  'mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a ' +
  'mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 ' +
  'navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 ' +
  'palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f ' +
  'pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 ' +
  'saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb ' +
  'slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 ' +
  'thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32';

const words = list.split(' ');
const names = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as const] : [])));

function fromHex(hex: string): Rgba | undefined {
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const [red, green, blue, alpha = 255] = long.match(/../g)!.map((pair) => parseInt(pair, 16));
  return [red!, green!, blue!, alpha / 255];
}

const share = (text: string | undefined): number =>
  text === undefined ? 1 : Math.min(1, Math.max(0, text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text)));

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Rgba {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - amount * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4), alpha];
}

function fromFunction(name: string, inside: string): Rgba | undefined {
  const parts = inside.trim().split(/[\s,/]+/);
  if (parts.length < 3 || parts.length > 4 || parts.some((part) => !/^[-+]?[\d.]+(?:%|deg)?$/.test(part)))
    return undefined;
  const alpha = share(parts[3]);
  const [a, b, c] = parts.map(parseFloat) as [number, number, number];
  if (name.startsWith('hsl')) return fromHsl(((a % 360) + 360) % 360, b / 100, c / 100, alpha);
  const scaled = [a, b, c].map((value, at) => Math.round(parts[at]!.endsWith('%') ? value * 2.55 : value));
  return [scaled[0]!, scaled[1]!, scaled[2]!, alpha];
}

const colour = /#([0-9a-f]{3,8})(?![\w-])|\b(rgba?|hsla?)\(([^()]*)\)|(?<![\w#./-])([a-z]{3,20})(?![\w(./-])/gi;

/** Every colour in a value, in order, as written and as numbers. Addresses and quoted names hold none. */
export function coloursIn(value: string): { text: string; rgba: Rgba }[] {
  const plain = value.replace(/url\([^)]*\)|"[^"]*"|'[^']*'/gi, (part) => ' '.repeat(part.length));
  return [...plain.matchAll(colour)].flatMap(([text, hex, name, inside, word]) => {
    const named = word?.toLowerCase();
    const rgba = hex
      ? fromHex(hex)
      : name
        ? fromFunction(name.toLowerCase(), inside!)
        : named === 'transparent'
          ? ([0, 0, 0, 0] as const)
          : names.has(named!)
            ? fromHex(names.get(named!)!)
            : undefined;
    return rgba ? [{ text, rgba }] : [];
  });
}

/** The first colour of a value; undefined when there is none that can be told. */
export function paintIn(value: string | undefined): Rgba | undefined {
  if (value === undefined || /var\(|color-mix\(|gradient\(/i.test(value)) return undefined;
  return coloursIn(value)[0]?.rgba;
}

/** One colour laid over an opaque other. */
export function over([red, green, blue, alpha]: Rgba, under: Rgba): Rgba {
  const mixed = [red, green, blue].map((value, at) => Math.round(value * alpha + under[at]! * (1 - alpha)));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
}
