/** Which of white and near black reads better on a colour. */
import { contrast } from '../model/colour.js';

export function readableOn(color: string): '#ffffff' | '#10141c' {
  return contrast('#ffffff', color) >= contrast('#10141c', color) ? '#ffffff' : '#10141c';
}
