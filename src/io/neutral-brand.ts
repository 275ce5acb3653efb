/** The brand of a folder that has none: a Markdown file alone is enough to start. */
import type { BrandInput } from '../schemas/brand.js';

/** The schema fills in the rest. */
export const neutralBrand: BrandInput = {
  name: 'Newsroom',
  locale: 'en',
  locales: { en: [], el: [], hu: [] },
  look: {
    colors: {
      ground: '#ffffff',
      surface: '#f4f5f7',
      text: '#1c2230',
      muted: '#5a6376',
      accent: '#1f4e8c',
      onAccent: '#ffffff',
      line: '#d9dde5',
    },
    colorsDark: {
      ground: '#14171f',
      surface: '#1d222d',
      text: '#eef0f5',
      muted: '#a9b1c2',
      accent: '#8db7f0',
      onAccent: '#10141c',
      line: '#343b49',
    },
  },
};
