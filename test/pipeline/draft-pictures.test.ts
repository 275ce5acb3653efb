import { expect, test } from 'vitest';
import { pictureNames } from '../../src/pipeline/compose/draft-pictures.js';

test('pictures get names that every system takes, and keep apart', () => {
  const names = pictureNames([
    { src: 'kettle.jpg' },
    { src: 'other/Kettle.jpg' },
    { src: 'Ο βραστήρας μας.JPG' },
    { src: 'index.html' },
  ]);
  expect([...names.values()]).toEqual(['kettle', 'Kettle-2', 'o-vrastiras-mas', 'index']);
});
