/** Two sharpened knives on an oiled oak board, with whetstone, linen and rosemary; from above, low light from the left. */
import { blur, dice, linear, radial, scene, sprig, streaks, wood, woodFilters, width, height } from './stage.mjs';

const roll = dice(5);
const defs = [
  blur(1, 2, 4, 8, 14, 26),
  woodFilters('oak', { dark: '#55300f', light: '#ffe6b8', seed: 41 }),
  woodFilters('grip', { along: 'y', dark: '#2c1408', light: '#d9a06a', seed: 23 }),
  streaks('stone', { x: 0.02, y: 0.024, color: '#20262a', seed: 6, octaves: 6, strength: 0.45, cut: 0.42 }),
  streaks('sparkle', { x: 0.5, y: 0.5, color: '#ffffff', seed: 15, octaves: 2, strength: 0.7, cut: 0.6 }),
  streaks('grit', { x: 0.5, y: 0.5, color: '#2b2620', seed: 9, octaves: 2, strength: 1.1, cut: 0.55 }),
  streaks('weave', { x: 0.7, y: 0.05, color: '#2f4632', seed: 4, octaves: 2, strength: 0.6, cut: 0.48 }),
  streaks('weaveUp', { x: 0.05, y: 0.7, color: '#dfe8d6', seed: 9, octaves: 2, strength: 0.5, cut: 0.52 }),
  streaks('brushed', { x: 0.5, y: 0.006, color: '#3b4248', seed: 3, octaves: 2, strength: 0.5, cut: 0.48 }),
  linear(
    'slate',
    [
      [0, '#6b757b'],
      [1, '#343c42'],
    ],
    [0, 0, width, height],
  ),
  linear(
    'board',
    [
      [0, '#d9a362'],
      [0.5, '#b67f40'],
      [1, '#8a5826'],
    ],
    [200, 150, 1300, 950],
  ),
  linear(
    'linen',
    [
      [0, '#9db394'],
      [1, '#5f7a5c'],
    ],
    [1100, 0, 1600, 600],
  ),
  linear(
    'steel',
    [
      [0, '#7c848a'],
      [0.42, '#e9eef0'],
      [0.5, '#ffffff'],
      [0.56, '#b3babf'],
      [0.8, '#dfe4e6'],
      [1, '#f7f9fa'],
    ],
    [-44, 0, 60, 0],
  ),
  linear(
    'walnut',
    [
      [0, '#3b1f10'],
      [0.35, '#8a5631'],
      [0.6, '#6a3c1f'],
      [1, '#33190b'],
    ],
    [-26, 0, 26, 0],
  ),
  linear(
    'coarse',
    [
      [0, '#a8543a'],
      [1, '#74301c'],
    ],
    [0, -120, 0, 120],
  ),
  linear(
    'fine',
    [
      [0, '#ece3d0'],
      [1, '#bfb195'],
    ],
    [0, -120, 0, 120],
  ),
  radial(
    'light',
    [
      [0, '#fff0cd', 0.75],
      [1, '#fff0cd', 0],
    ],
    180,
    120,
    1250,
  ),
].join('');

const put = (x, y, turn, inner) => `<g transform="translate(${x} ${y}) rotate(${turn})">${inner}</g>`;
const cast = (x, y, turn, shape, far) =>
  `<g style="mix-blend-mode:multiply"><g transform="translate(${far} ${far * 0.8})" filter="url(#blur26)" opacity="0.7">${put(x, y, turn, shape)}</g><g transform="translate(6 7)" filter="url(#blur8)" opacity="0.8">${put(x, y, turn, shape)}</g></g>`;
const dark = 'fill="#1c120a"';

function ground() {
  const all = `<rect width="${width}" height="${height}"`;
  return `${all} fill="url(#slate)"/>${all} filter="url(#stone)"/>${all} filter="url(#sparkle)" opacity="0.5"/>`;
}

function board() {
  const shape =
    'M-540 -300 H470 C520 -300 540 -280 540 -240 V-70 C560 -64 640 -60 700 -62 C748 -60 748 60 700 62 C640 60 560 64 540 70 V240 C540 280 520 300 470 300 H-540 C-580 300 -596 280 -596 240 V-240 C-596 -280 -580 -300 -540 -300 Z';
  const face = (paint) => `<path d="${shape}" ${paint}/>`;
  return (
    cast(690, 560, -9, `<path d="${shape}" ${dark}/>`, 34) +
    put(
      690,
      560,
      -9,
      `<path d="${shape}" fill="#5f3814" transform="translate(5 12)"/>${wood('oak', face, 'url(#board)')}<path d="${shape}" fill="none" stroke="#ffe7bd" stroke-width="4" opacity="0.55"/><circle cx="690" cy="0" r="22" fill="#2a2f33"/><path d="M670 -8 A22 22 0 0 1 706 -16" stroke="#2b1606" stroke-width="6" fill="none"/>
      <path d="M-536 -248 H470 C484 -248 488 -240 488 -230 V230 C488 242 484 248 470 248 H-536 C-544 248 -548 240 -548 230 V-230 C-548 -240 -544 -248 -536 -248 Z" fill="none" stroke="#5a3411" stroke-width="9" opacity="0.65"/><path d="M-530 -243 H466 C480 -243 483 -236 483 -228" fill="none" stroke="#ffe7bd" stroke-width="2.5" opacity="0.6" transform="translate(2 8)"/>`,
    )
  );
}

/** A knife pointing up; `long` is its blade, `wide` its heel. */
function knife(x, y, turn, long, wide) {
  const blade = `M-10 0 L-10 -${long * 0.94} C-6 -${long} 0 -${long} 6 -${long * 0.97} C${wide * 0.86} -${long * 0.72} ${wide} -${long * 0.4} ${wide} -8 L${wide * 0.9} 0 Z`;
  const grip = 'M-17 10 C-22 60 -14 110 -20 170 C-24 214 -18 236 4 236 C26 236 28 210 22 170 C16 110 22 60 19 10 Z';
  const rivet = (at) =>
    `<circle cx="1" cy="${at}" r="7" fill="#8f7a4f"/><circle cx="-1" cy="${at - 2}" r="4" fill="#f2e2b4"/>`;
  return (
    cast(x, y, turn, `<path d="${blade} ${grip}" ${dark}/>`, 12) +
    put(
      x,
      y,
      turn,
      `<path d="${blade}" fill="url(#steel)"/><path d="${blade}" filter="url(#brushed)" opacity="0.7"/>
      <path d="M6 -${long * 0.97} C${wide * 0.86} -${long * 0.72} ${wide} -${long * 0.4} ${wide} -8" stroke="#ffffff" stroke-width="4" fill="none"/><path d="M-2 -${long * 0.9} C${wide * 0.62} -${long * 0.68} ${wide * 0.8} -${long * 0.4} ${wide * 0.8} -10" stroke="#7d868c" stroke-width="2" fill="none" opacity="0.6"/>
      <path d="M-10 0 L-10 -${long * 0.94}" stroke="#5d656a" stroke-width="3"/><rect x="-16" y="-6" width="34" height="20" rx="3" fill="#a9a69e"/><rect x="-16" y="-6" width="34" height="6" rx="3" fill="#efece4"/>
      <path d="${grip}" fill="url(#walnut)"/><path d="${grip}" filter="url(#gripFine)"/><path d="M-8 22 C-12 80 -4 140 -10 216" stroke="#f0bd88" stroke-width="6" fill="none" opacity="0.65" filter="url(#blur4)"/>${rivet(48)}${rivet(116)}${rivet(184)}`,
    )
  );
}

function whetstone() {
  const box = '<rect x="-210" y="-74" width="420" height="148" rx="10"';
  return (
    cast(470, 150, 5, `${box} ${dark}/>`, 20) +
    put(
      470,
      150,
      5,
      `<rect x="-210" y="-62" width="420" height="148" rx="10" fill="#4d1d0f"/>${box} fill="url(#coarse)"/><rect x="-210" y="-74" width="420" height="92" rx="10" fill="url(#fine)"/>${box} filter="url(#grit)" opacity="0.7"/><ellipse cx="-30" cy="-30" rx="150" ry="30" fill="#6d6350" opacity="0.45" filter="url(#blur14)"/><path d="M-200 -70 H200" stroke="#fffaf0" stroke-width="4" opacity="0.8" filter="url(#blur1)"/><path d="M-120 -44 q90 -14 150 4" stroke="#fff" stroke-width="6" opacity="0.5" fill="none" filter="url(#blur4)"/>`,
    )
  );
}

function cloth() {
  const shape =
    'M1180 -20 C1200 60 1170 130 1216 200 C1250 260 1230 330 1300 372 C1370 410 1440 380 1500 420 C1540 446 1580 440 1620 470 V-20 Z';
  const fold = (d, color, w) =>
    `<path d="${d}" stroke="${color}" stroke-width="${w}" fill="none" stroke-linecap="round"/>`;
  return `${cast(0, 0, 0, `<path d="${shape}" ${dark}/>`, -14)}<path d="${shape}" fill="url(#linen)"/><path d="${shape}" filter="url(#weave)"/><path d="${shape}" filter="url(#weaveUp)" opacity="0.8"/>
  <g filter="url(#blur14)" opacity="0.8">${fold('M1260 -20 C1300 120 1290 240 1380 340', '#34492f', 26)}${fold('M1300 -20 C1340 110 1330 230 1420 330', '#cddcbf', 18)}${fold('M1430 -20 C1440 120 1480 260 1600 340', '#34492f', 28)}${fold('M1472 -20 C1484 110 1520 230 1610 290', '#cddcbf', 18)}</g>
  ${fold('M1204 -20 C1224 60 1194 130 1240 196 C1272 254 1254 316 1314 350 C1376 384 1450 356 1510 396 C1550 420 1580 414 1620 442', '#e9efdf', 3)}`;
}

function rosemary(x, y, turn, long, seed) {
  const leaf = { needle: 52, greens: ['#223d26', '#4d7350', '#8fae86'] };
  return `<g style="mix-blend-mode:multiply" filter="url(#blur8)" opacity="0.75" transform="translate(11 11)">${put(x, y, turn, sprig(long, 34, seed, { needle: 52, greens: ['#1c120a'] }))}</g>${put(x, y, turn, sprig(long, 34, seed, leaf))}`;
}

const salt = Array.from({ length: 90 }, () => {
  const [x, y] = [985 + (roll() + roll() + roll() - 1.5) * 170, 640 + (roll() + roll() - 1) * 150];
  return `<circle cx="${(x + 2).toFixed(1)}" cy="${(y + 2.5).toFixed(1)}" r="3" fill="#3a210c" opacity="0.5"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(1.6 + roll() * 1.8).toFixed(1)}" fill="#fffdf4"/>`;
}).join('');

export default scene(
  defs,
  [
    ground(),
    cloth(),
    board(),
    salt,
    knife(500, 690, 64, 540, 76),
    knife(470, 480, 76, 390, 48),
    whetstone(),
    rosemary(760, 810, -16, 300, 3),
    rosemary(1270, 960, 168, 230, 14),
    `<rect width="${width}" height="${height}" fill="url(#light)" style="mix-blend-mode:soft-light"/>`,
    `<rect width="${width}" height="${height}" fill="url(#light)" style="mix-blend-mode:screen" opacity="0.25"/>`,
  ],
  { vignette: 0.5 },
);
