import type { SettingWords } from '../language.js';

export const setting: SettingWords = {
  letters: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ“”‘’–—',
  leaning: ['a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'by', 'for', 'from', 'with', 'and', 'or', 'our', 'your', 'no'],
}; // prettier-ignore
