/** Colours as design tokens write them → `#rrggbb`. */
interface ColorValue {
  readonly colorSpace?: unknown;
  readonly components?: unknown;
  readonly hex?: unknown;
}

const byte = (part: number) =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');
const rgb = (parts: readonly number[]) => `#${parts.map(byte).join('')}`;

/** `#abc`, `#aabbcc`, `#aabbccdd` (opacity is left out), or an object of the colour module; undefined for what is none. */
export function hexOf(value: unknown): string | undefined {
  if (typeof value === 'string') return fromText(value.trim());
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, hex } = value as ColorValue;
  const parts = Array.isArray(components) ? components.map((one) => (one === 'none' ? 0 : Number(one))) : [];
  if (parts.length === 3 && parts.every(Number.isFinite)) {
    const [a, b, c] = parts as [number, number, number];
    if (colorSpace === 'srgb') return rgb(parts);
    if (colorSpace === 'hsl') return rgb(fromHsl(a, b / 100, c / 100));
    if (colorSpace === 'oklch') return rgb(fromOklab(a, b * cosine(c), b * sine(c)));
    if (colorSpace === 'oklab') return rgb(fromOklab(a, b, c));
  }
  return typeof hex === 'string' ? fromText(hex) : undefined;
}

function fromText(text: string): string | undefined {
  if (/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(text)) return text.slice(0, 7).toLowerCase();
  if (/^#[0-9a-f]{3,4}$/i.test(text)) return `#${text.slice(1, 4).replaceAll(/./g, '$&$&')}`.toLowerCase();
  return undefined;
}

const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** CSS Color 4, section 7.1: https://www.w3.org/TR/css-color-4/#hsl-to-rgb. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/** Björn Ottosson's Oklab, https://bottosson.github.io/posts/oklab/, with the transfer curve of sRGB. */
function fromOklab(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
}
