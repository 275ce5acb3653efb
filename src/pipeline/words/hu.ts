import type { Sayings } from './index.js';

export const hu: Sayings = {};
