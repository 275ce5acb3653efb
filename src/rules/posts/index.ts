/** Posts within the manners of their networks. */
import type { Rule } from '../../model.js';
import { essentialBeforeCut } from './essential-before-cut.js';
import { hashtagsInBounds } from './hashtags-in-bounds.js';
import { threadsWhole } from './threads-whole.js';

export const postsRules: readonly Rule[] = [hashtagsInBounds, threadsWhole, essentialBeforeCut];
