/** A cooking table from above: pumpkin soup in a pot and bowls, a board with vegetables, herbs, linen; light from the upper left. */
import { bowl, carrot, cast, herbs, knife, onion, pot, put, small, spoon } from './food.mjs';
import { blur, dice, linear, radial, scene, streaks, wood, woodFilters, width, height } from './stage.mjs';

const roll = dice(29);
const disc = (id, stops) =>
  `<radialGradient id="${id}" cx="0.4" cy="0.36" r="0.7">${stops.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join('')}</radialGradient>`;

const defs = [
  blur(1, 2, 4, 8, 14, 26, 60),
  woodFilters('table', { dark: '#24120a', light: '#d9a878', seed: 31 }),
  woodFilters('board', { along: 'y', dark: '#6a3d16', light: '#fff0cc', seed: 19 }),
  woodFilters('spoon', { along: 'y', dark: '#6a3d16', light: '#fff0cc', seed: 3 }),
  streaks('weave', { x: 0.7, y: 0.05, color: '#7a6a50', seed: 4, octaves: 2, strength: 0.7, cut: 0.5 }),
  streaks('weaveUp', { x: 0.05, y: 0.7, color: '#7a6a50', seed: 9, octaves: 2, strength: 0.6, cut: 0.52 }),
  streaks('speckle', { x: 0.35, y: 0.35, color: '#4d3a22', seed: 2, octaves: 1, strength: 1.8, cut: 0.66 }),
  streaks('soupSkin', { x: 0.012, y: 0.016, color: '#8a3503', seed: 14, octaves: 3, strength: 0.8, cut: 0.52 }),
  linear(
    'plank',
    [
      [0, '#8a5a36'],
      [1, '#54301a'],
    ],
    [0, 0, width, height],
  ),
  linear(
    'maple',
    [
      [0, '#e8c08a'],
      [1, '#c08c50'],
    ],
    [120, 280, 620, 900],
  ),
  linear(
    'linen',
    [
      [0, '#f6efdf'],
      [1, '#d3c4a6'],
    ],
    [600, 0, 1200, 900],
  ),
  linear(
    'carrot',
    [
      [0, '#c24a0c'],
      [0.4, '#f08a34'],
      [0.6, '#f9a657'],
      [1, '#b84508'],
    ],
    [0, -34, 0, 34],
  ),
  linear(
    'blade',
    [
      [0, '#8f959a'],
      [0.48, '#eef1f2'],
      [0.52, '#aeb4b8'],
      [1, '#d9dde0'],
    ],
    [-30, 0, 30, 0],
  ),
  disc('glaze', [
    [0, '#e3e6da'],
    [0.7, '#b5bdb0'],
    [1, '#7c8779'],
  ]),
  disc('inside', [
    [0, '#8d988c'],
    [0.8, '#c4ccbf'],
    [1, '#eef0e6'],
  ]),
  disc('soup', [
    [0, '#ffbf52'],
    [0.6, '#f0942a'],
    [1, '#c9630f'],
  ]),
  disc('enamel', [
    [0, '#5c7f63'],
    [0.8, '#365640'],
    [1, '#1f3829'],
  ]),
  disc('onion', [
    [0, '#fff3f6'],
    [0.55, '#f3d9e2'],
    [0.85, '#c9839d'],
    [1, '#8d2f55'],
  ]),
  disc('chestnut', [
    [0, '#c0764a'],
    [0.5, '#7b3c1b'],
    [1, '#3d1a0a'],
  ]),
  disc('garlic', [
    [0, '#fffdf6'],
    [0.7, '#e9dfcb'],
    [1, '#b9a88c'],
  ]),
  radial(
    'light',
    [
      [0, '#fff1cf', 0.5],
      [1, '#fff1cf', 0],
    ],
    260,
    60,
    1150,
  ),
].join('');

function table() {
  const joints = [150, 372, 590, 812, 1010];
  return (
    wood('table', (paint) => `<rect width="${width}" height="${height}" ${paint}/>`, 'url(#plank)') +
    joints
      .map(
        (y) =>
          `<path d="M0 ${y} H${width}" stroke="#1a0c05" stroke-width="5" opacity="0.8"/><path d="M0 ${y + 4} H${width}" stroke="#d9a878" stroke-width="1.6" opacity="0.35"/>`,
      )
      .join('')
  );
}

function linen() {
  const shape = 'M600 -20 L1040 -20 L1268 1090 L720 1090 Z';
  const fold = (d, color, w) => `<path d="${d}" stroke="${color}" stroke-width="${w}" fill="none"/>`;
  return `${cast(0, 0, 0, `<path d="${shape}" fill="FILL"/>`, 18)}<path d="${shape}" fill="url(#linen)"/><path d="${shape}" filter="url(#weave)" opacity="0.55"/><path d="${shape}" filter="url(#weaveUp)" opacity="0.55"/>
  <g filter="url(#blur14)" opacity="0.75">${fold('M700 -20 C760 300 800 700 830 1090', '#a4926f', 26)}${fold('M740 -20 C800 300 840 700 866 1090', '#fffdf4', 22)}${fold('M930 -20 C960 260 1090 620 1120 1090', '#a4926f', 24)}${fold('M966 -20 C1000 260 1124 620 1156 1090', '#fffdf4', 18)}</g>
  <path d="M632 -20 L762 1090 M650 -20 L784 1090 M1004 -20 L1224 1090" stroke="#5d7752" stroke-width="7" opacity="0.6"/>`;
}

function board() {
  const shape = (paint) => `<rect x="-270" y="-330" width="540" height="640" rx="46" ${paint}/>`;
  return (
    cast(330, 620, -7, shape('fill="FILL"'), 24) +
    put(
      330,
      620,
      -7,
      `${wood('board', shape, 'url(#maple)')}<rect x="-270" y="-330" width="540" height="640" rx="46" fill="none" stroke="#fff1d2" stroke-width="4" opacity="0.55"/><circle cx="206" cy="-268" r="24" fill="#3a2010"/><circle cx="208" cy="-265" r="21" fill="#5b3720"/>`,
    )
  );
}

const scatter = Array.from(
  { length: 46 },
  () =>
    `<circle cx="${(120 + roll() * 1400).toFixed(0)}" cy="${(60 + roll() * 960).toFixed(0)}" r="${(2.4 + roll() * 2.4).toFixed(1)}" fill="${roll() < 0.5 ? '#c75a23' : '#d98b3c'}"/>`,
).join('');

export default scene(
  defs,
  [
    table(),
    linen(),
    `<g opacity="0.85">${scatter}</g>`,
    pot(1330, 250, 236),
    board(),
    bowl(850, 330, 168),
    bowl(1050, 800, 178),
    spoon(1380, 560, -28),
    carrot(170, 470, 8),
    carrot(150, 560, -4, 0.92),
    onion(430, 720, 66),
    onion(300, 800, 58),
    knife(566, 800, 14),
    small(180, 700, 34, 'garlic', 20),
    small(130, 770, 30, 'garlic', -30),
    [
      [640, 130, 12],
      [560, 90, -40],
      [690, 60, 80],
      [1450, 960, 30],
      [1530, 900, -20],
      [1500, 1020, 110],
      [590, 190, 140],
    ]
      .map(([x, y, t]) => small(x, y, 36, 'chestnut', t))
      .join(''),
    herbs(80, 150, 14, 5, 260),
    herbs(150, 230, -16, 8, 220),
    herbs(780, 990, 10, 12, 150),
    `<rect width="${width}" height="${height}" fill="url(#light)" style="mix-blend-mode:soft-light"/>`,
    `<rect width="${width}" height="${height}" fill="url(#light)" style="mix-blend-mode:screen" opacity="0.35"/>`,
  ],
  { vignette: 0.5 },
);
