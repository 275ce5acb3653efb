import type { Sayings } from './index.js';

export const el: Sayings = {};
