/** Pictures: found, described, allowed, large and light enough, cut as a person would. */
import type { Rule } from '../../model.js';
import { altText } from './alt-text.js';
import { animationsStill } from './animations-still.js';
import { cardsDrawn } from './cards-drawn.js';
import { cropsConfirmed } from './crops-confirmed.js';
import { drawingsWithoutText } from './drawings-without-text.js';
import { picturesCredited } from './pictures-credited.js';
import { picturesInBounds } from './pictures-in-bounds.js';
import { picturesKnown } from './pictures-known.js';
import { picturesLargeEnough } from './pictures-large-enough.js';
import { picturesLicensed } from './pictures-licensed.js';
import { picturesLightEnough } from './pictures-light-enough.js';

export const picturesRules: readonly Rule[] = [
  picturesKnown,
  altText,
  picturesLicensed,
  picturesCredited,
  picturesLargeEnough,
  picturesLightEnough,
  picturesInBounds,
  cropsConfirmed,
  drawingsWithoutText,
  animationsStill,
  cardsDrawn,
];
