/** Colours beside each other: published figures. */
import { describe, expect, test } from 'vitest';
import { contrastOf, fromHex } from '../../src/model/colour.js';
import { deltaE, difference, nearestIn } from '../../src/rules/look/palette.js';

describe('contrast', () => {
  // https://webaim.org/resources/contrastchecker/
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ee', '#ffffff', 9.4],
    ['#ff0000', '#ffff00', 3.72],
  ])('%s on %s is %d:1', (one, other, ratio) => {
    expect(contrastOf(fromHex(one), fromHex(other))).toBeCloseTo(ratio, 1);
    expect(contrastOf(fromHex(other), fromHex(one))).toBeCloseTo(ratio, 1);
  });
});

describe('ΔE2000', () => {
  // Data of Sharma, Wu and Dalal: https://hajim.rochester.edu/ece/sites/gsharma/ciede2000/
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j', (one, other, distance) => expect(difference(one, other)).toBeCloseTo(distance, 4));
  test('of colours as screens show them', () => {
    expect(deltaE(fromHex('#ffffff'), fromHex('#ffffff'))).toBe(0);
    expect(deltaE(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(100, 1);
  });
  test('is the same both ways', () =>
    expect(deltaE(fromHex('#47662f'), fromHex('#d4006a'))).toBeCloseTo(
      deltaE(fromHex('#d4006a'), fromHex('#47662f')),
      9,
    ));
});

describe('the nearest of a palette', () => {
  const find = nearestIn(['#47662f', '#2a2622'], ['#faf6ef']);
  test('takes the colour itself, one that no eye tells apart, and its tints and shades', () => {
    for (const hex of ['#47662f', '#48672f', '#a3b297', '#233317', '#ffffff', '#000000', '#faf6ef'])
      expect(find(fromHex(hex)).distance, hex).toBeLessThan(5);
  });
  test('does not take another, and names the one to use instead', () => {
    for (const hex of ['#d4006a', '#003399', '#ff6347', '#0b57a4'])
      expect(find(fromHex(hex)).distance, hex).toBeGreaterThan(10);
    expect(find(fromHex('#3d8022')).hex).toBe('#47662f');
  });
});
