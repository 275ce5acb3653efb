/** Colours, contrast, fonts and logo of the finished files. */
import type { Rule } from '../../model.js';
import { brandColoursOnly } from './brand-colours-only.js';
import { brandFontsOnly } from './brand-fonts-only.js';
import { coloursReadable } from './colours-readable.js';
import { contrastEnough } from './contrast-enough.js';
import { logoGivenRoom } from './logo-given-room.js';
import { logoWhole } from './logo-whole.js';

export const lookRules: readonly Rule[] = [
  brandColoursOnly,
  contrastEnough,
  coloursReadable,
  logoWhole,
  logoGivenRoom,
  brandFontsOnly,
];
