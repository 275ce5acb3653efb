import { expect, test } from 'vitest';
import { fillIn } from '../../src/languages/index.js';

test('a Hungarian sentence takes the article of what is put into it', () => {
  const say = (name: string) => fillIn('A(z) „{name}” mező kétszer szerepel; a(z) {name} maradt.', { name });
  expect(say('title')).toBe('A „title” mező kétszer szerepel; a title maradt.');
  expect(say('url')).toBe('Az „url” mező kétszer szerepel; az url maradt.');
  expect(fillIn('a(z) {n}. bejegyzés', { n: 5 })).toBe('az 5. bejegyzés');
  expect(fillIn('a(z) {n}. bejegyzés', { n: 2 })).toBe('a 2. bejegyzés');
});

test('what has no sound keeps both, what has no value stays, and all else is as it was', () => {
  expect(fillIn('a(z) „{mark}” jel', { mark: '***' })).toBe('a(z) „***” jel');
  expect(fillIn('a(z) {name} {other}', { other: 'x' })).toBe('a(z) {name} x');
  expect(fillIn('{{{id}.GR}}', { id: 'price' })).toBe('{{price.GR}}');
});
