/** Releases as press offices send them. */
import type { Rule } from '../../model.js';
import { releaseComplete } from './release-complete.js';
import { releaseHeadline } from './release-headline.js';
import { releaseLength } from './release-length.js';
import { wireTextPlain } from './wire-text-plain.js';

export const pressRules: readonly Rule[] = [releaseComplete, releaseHeadline, releaseLength, wireTextPlain];
