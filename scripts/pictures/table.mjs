/** A cooking table from above: pumpkin soup in a pot and bowls, a board with vegetables, herbs, linen; light from the upper left. */
import { blur, dice, linear, radial, scene, sprig, streaks, wood, woodFilters, width, height } from './stage.mjs';

const roll = dice(17);
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

const put = (x, y, turn, inner) => `<g transform="translate(${x} ${y}) rotate(${turn})">${inner}</g>`;
/** A soft contact shadow and a longer one away from the light. */
const cast = (x, y, turn, shape, far = 26) =>
  `<g style="mix-blend-mode:multiply"><g transform="translate(${far} ${far * 1.1})" filter="url(#blur26)" opacity="0.7">${put(x, y, turn, shape.replaceAll('FILL', '#2a1508'))}</g><g transform="translate(7 9)" filter="url(#blur8)" opacity="0.75">${put(x, y, turn, shape.replaceAll('FILL', '#2a1508'))}</g></g>`;

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

function bowl(x, y, r) {
  const seeds = Array.from({ length: 9 }, () => {
    const [a, d] = [roll() * 6.28, roll() * r * 0.3];
    return `<ellipse rx="11" ry="5.5" fill="#4d5f2d" stroke="#8fa25b" stroke-width="1.5" transform="translate(${(Math.cos(a) * d - r * 0.12).toFixed(1)} ${(Math.sin(a) * d + r * 0.1).toFixed(1)}) rotate(${(roll() * 180).toFixed(0)})"/>`;
  }).join('');
  return (
    cast(x, y, 0, `<circle r="${r}" fill="FILL"/>`, 30) +
    put(
      x,
      y,
      0,
      `<circle r="${r}" fill="url(#glaze)"/><circle r="${r}" filter="url(#speckle)" opacity="0.6"/><circle r="${r * 0.93}" fill="url(#inside)"/><circle r="${r * 0.8}" fill="#7c4108"/><circle r="${r * 0.79}" cx="2" cy="3" fill="url(#soup)"/><circle r="${r * 0.79}" filter="url(#soupSkin)" opacity="0.6"/>
      <path d="M${-r * 0.5} ${-r * 0.1} C${-r * 0.4} ${-r * 0.55} ${r * 0.4} ${-r * 0.5} ${r * 0.42} ${-r * 0.05} C${r * 0.42} ${r * 0.3} ${-r * 0.1} ${r * 0.32} ${-r * 0.16} ${r * 0.04} C${-r * 0.16} ${-r * 0.2} ${r * 0.14} ${-r * 0.2} ${r * 0.16} 0" stroke="#fff6df" stroke-width="${r * 0.07}" stroke-linecap="round" fill="none" opacity="0.92" filter="url(#blur1)"/>${seeds}
      <path d="M${-r * 0.62} ${-r * 0.36} A${r * 0.72} ${r * 0.72} 0 0 1 ${-r * 0.1} ${-r * 0.71}" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" opacity="0.55" filter="url(#blur4)"/><path d="M${-r * 0.86} ${-r * 0.46} A${r * 0.97} ${r * 0.97} 0 0 1 ${-r * 0.1} ${-r * 0.96}" stroke="#fff" stroke-width="6" fill="none" opacity="0.8" filter="url(#blur2)"/>
      <path d="M${r * 0.34} ${r * 0.72} A${r * 0.8} ${r * 0.8} 0 0 0 ${r * 0.78} ${r * 0.2}" stroke="#ffd98c" stroke-width="6" fill="none" opacity="0.6" filter="url(#blur4)"/>`,
    )
  );
}

function pot(x, y, r) {
  const ear = (turn) =>
    `<g transform="rotate(${turn})"><rect x="${r - 12}" y="-62" width="64" height="124" rx="30" fill="none" stroke="#2f4b38" stroke-width="24"/><path d="M${r + 46} -40 V40" stroke="#8fb096" stroke-width="5" opacity="0.6" filter="url(#blur2)"/></g>`;
  return (
    cast(
      x,
      y,
      0,
      `<circle r="${r}" fill="FILL"/><rect x="${-r - 56}" y="-62" width="${2 * r + 112}" height="124" rx="30" fill="FILL"/>`,
      46,
    ) +
    put(
      x,
      y,
      24,
      `${ear(0)}${ear(180)}<circle r="${r}" fill="url(#enamel)"/><circle r="${r * 0.94}" fill="#16271c"/><circle r="${r * 0.92}" cx="4" cy="5" fill="#d8d2c0"/><circle r="${r * 0.83}" cx="4" cy="5" fill="#6e3705"/><circle r="${r * 0.81}" cx="6" cy="8" fill="url(#soup)"/><circle r="${r * 0.81}" filter="url(#soupSkin)" opacity="0.85"/>
      <g fill="none" stroke="#ffd07a" opacity="0.55" filter="url(#blur4)"><path d="M-110 40 C-60 -70 80 -80 120 20" stroke-width="10"/><path d="M-70 90 C0 40 90 60 110 90" stroke-width="8"/></g>
      <path d="M${-r * 0.9} ${-r * 0.32} A${r * 0.96} ${r * 0.96} 0 0 1 ${r * 0.3} ${-r * 0.91}" stroke="#d8ead6" stroke-width="6" fill="none" opacity="0.75" filter="url(#blur2)"/>`,
    )
  );
}

const spoonShape =
  'M0 -40 C40 -40 58 16 48 62 C40 96 22 104 16 118 L13 470 C12 486 -12 486 -13 470 L-16 118 C-22 104 -40 96 -48 62 C-58 16 -40 -40 0 -40 Z';
function spoon(x, y, turn) {
  return (
    cast(x, y, turn, `<path d="${spoonShape}" fill="FILL"/>`, 22) +
    put(
      x,
      y,
      turn,
      `<path d="${spoonShape}" fill="#b9834a"/><path d="${spoonShape}" filter="url(#spoonFine)"/><ellipse cx="2" cy="34" rx="36" ry="58" fill="#8c5a2b" opacity="0.75" filter="url(#blur8)"/><path d="M-38 20 C-34 -14 -16 -30 4 -32" stroke="#ffe4b5" stroke-width="5" fill="none" opacity="0.8" filter="url(#blur2)"/><path d="M-6 130 L-6 466" stroke="#ffe4b5" stroke-width="4" opacity="0.6" filter="url(#blur2)"/>`,
    )
  );
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

function carrot(x, y, turn, size = 1) {
  const shape = 'M0 -30 C120 -30 230 -12 300 2 C230 16 120 30 0 30 C-22 20 -22 -20 0 -30 Z';
  const rings = [40, 84, 132, 176, 220]
    .map(
      (at, i) =>
        `<path d="M${at} ${-20 + i * 3} q8 6 4 16" stroke="#a63d06" stroke-width="3" fill="none" opacity="0.6"/>`,
    )
    .join('');
  const tuft = `<g transform="translate(-6 0) rotate(180)">${sprig(74, 18, 6 + Math.round(x), { needle: 30, greens: ['#2f4f1f', '#56803a', '#8db05c'] })}</g>`;
  return (
    cast(x, y, turn, `<path d="${shape}" fill="FILL" transform="scale(${size})"/>`, 12) +
    put(
      x,
      y,
      turn,
      `<g transform="scale(${size})">${tuft}<path d="${shape}" fill="url(#carrot)"/>${rings}<path d="M10 -16 C100 -18 190 -8 250 0" stroke="#ffd9a8" stroke-width="6" fill="none" opacity="0.7" filter="url(#blur2)"/></g>`,
    )
  );
}

function onion(x, y, r) {
  const rings = [0.82, 0.64, 0.47, 0.3, 0.15]
    .map(
      (k) =>
        `<circle r="${r * k}" fill="none" stroke="#b4678a" stroke-width="3" opacity="0.75"/><circle r="${r * k - 4}" fill="none" stroke="#fff" stroke-width="3" opacity="0.6"/>`,
    )
    .join('');
  return (
    cast(x, y, 0, `<circle r="${r}" fill="FILL"/>`, 16) +
    put(
      x,
      y,
      0,
      `<circle r="${r}" fill="url(#onion)"/>${rings}<circle r="${r - 2}" fill="none" stroke="#6d1f40" stroke-width="5"/>`,
    )
  );
}

function small(x, y, r, fill, turn = 0) {
  const shape = `<path d="M0 ${-r} C${r * 0.9} ${-r * 0.8} ${r} ${r * 0.7} 0 ${r * 0.8} C${-r} ${r * 0.7} ${-r * 0.9} ${-r * 0.8} 0 ${-r} Z" fill="FILL"/>`;
  return (
    cast(x, y, turn, shape, 9) +
    put(
      x,
      y,
      turn,
      `${shape.replace('FILL', `url(#${fill})`)}<path d="M${-r * 0.4} ${-r * 0.3} q${r * 0.2} ${-r * 0.3} ${r * 0.5} ${-r * 0.3}" stroke="#fff" stroke-width="3" opacity="0.55" fill="none" filter="url(#blur1)"/>`,
    )
  );
}

function knife(x, y, turn) {
  const blade = 'M-26 0 C-30 -150 -22 -290 26 -360 L26 0 Z';
  return (
    cast(
      x,
      y,
      turn,
      `<path d="${blade}" fill="FILL"/><rect x="-16" y="0" width="38" height="190" rx="16" fill="FILL"/>`,
      12,
    ) +
    put(
      x,
      y,
      turn,
      `<path d="${blade}" fill="url(#blade)"/><path d="M-26 0 C-30 -150 -22 -290 26 -360" stroke="#fff" stroke-width="2" fill="none" opacity="0.8"/><rect x="-20" y="-4" width="46" height="16" fill="#8d8a84"/><rect x="-16" y="10" width="38" height="182" rx="15" fill="#4b2a16"/><path d="M-8 18 V184" stroke="#b98154" stroke-width="6" opacity="0.7" filter="url(#blur2)"/><circle cx="3" cy="50" r="5" fill="#c9b48c"/><circle cx="3" cy="140" r="5" fill="#c9b48c"/>`,
    )
  );
}

function herbs(x, y, turn, seed, long = 200) {
  const leaves = sprig(long, 26, seed, { needle: 40, greens: ['#20391c', '#466d34', '#7fa35a'] });
  return `<g style="mix-blend-mode:multiply" filter="url(#blur8)" opacity="0.7" transform="translate(10 13)">${put(x, y, turn, sprig(long, 26, seed, { needle: 40, greens: ['#2a1508'] }))}</g>${put(x, y, turn, leaves)}`;
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
