/** What the brand looks like. */
import * as v from 'valibot';
import { color, localText, season, text, webUrl } from './atoms.js';

/** Colours by what they are for. */
const roles = v.strictObject({
  ground: v.optional(color),
  surface: v.optional(color),
  text: v.optional(color),
  muted: v.optional(color),
  accent: v.optional(color),
  onAccent: v.optional(color),
  line: v.optional(color),
});

export const look = v.strictObject({
  colors: v.optional(roles, {}),
  colorsDark: v.optional(roles, {}),
  fonts: v.optional(
    v.strictObject({
      body: v.optional(text),
      heading: v.optional(text),
      /** Static TTF or OTF files for share cards, relative to the brand's folder; without them Noto Sans. */
      files: v.optional(v.strictObject({ regular: text, bold: text })),
    }),
    {},
  ),
  /** SVG files relative to the brand's folder. */
  logo: v.optional(
    v.strictObject({
      light: text,
      dark: v.optional(text),
      alt: v.optional(localText),
      publicUrl: v.optional(webUrl),
      publicUrlDark: v.optional(webUrl),
      /** Never narrower than so many CSS pixels on a screen. */
      minWidth: v.optional(v.number()),
      /** Kept free on all sides, as a share of its height; 0.5 when it is not said. */
      clearSpace: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
      ...season,
    }),
  ),
  radius: v.optional(v.number()),
  /** Colours that may be used besides those of the roles: for campaigns, charts. */
  also: v.optional(v.array(color)),
  /** How far a colour may be from the nearest of the palette, as ΔE2000. */
  tolerance: v.optional(v.number()),
  /** Smallest letters of legal lines, in CSS pixels. */
  legalSize: v.optional(v.number()),
});
