import { expect, test } from 'vitest';
import { pictureNames } from '../../src/pipeline/compose/draft-pictures.js';

test('pictures get names that every system takes, and keep apart', () => {
  const names = pictureNames([
    { src: 'kettle.jpg', media: 'image/jpeg' },
    { src: 'other/Kettle.jpg', media: 'image/jpeg' },
    { src: 'Ο βραστήρας μας.JPG', media: 'image/jpeg' },
    { src: 'index.html', media: 'image/png' },
  ]);
  expect([...names.values()]).toEqual(['kettle.jpg', 'Kettle-2.jpg', 'o-vrastiras-mas.jpg', 'index.png']);
});
