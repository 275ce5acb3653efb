/** A small shop front on a blue winter evening: warm window, garland of lights, olive trees in pots, wet paving. */
import { blur, dice, linear, radial, scene, streaks, wood, woodFilters, width, height } from './stage.mjs';
import { at, garland, olive, paving, street } from './street.mjs';

const roll = dice(42);
const glass = { x: 330, y: 318, w: 640, h: 436 };
const door = { x: 1046, y: 318, w: 214, h: 524 };

const defs = [
  blur(1, 3, 6, 12, 24, 60),
  woodFilters('panel', { along: 'y', dark: '#0c1c14', light: '#7fa08a', seed: 8 }),
  woodFilters('shelf', { dark: '#4b2609', light: '#ffdca0', seed: 13 }),
  streaks('plaster', { x: 0.018, y: 0.022, color: '#141c33', seed: 6, octaves: 6, strength: 0.5, cut: 0.44 }),
  streaks('rough', { x: 0.4, y: 0.4, color: '#0e1220', seed: 3, octaves: 2, strength: 0.8, cut: 0.5 }),
  streaks('wet', { x: 0.012, y: 0.09, color: '#070a14', seed: 12, octaves: 4, strength: 0.55, cut: 0.46 }),
  linear(
    'wall',
    [
      [0, '#2f4275'],
      [0.55, '#4a5a8a'],
      [1, '#6a6380'],
    ],
    [0, 0, 0, street],
  ),
  linear(
    'frame',
    [
      [0, '#1c3a2c'],
      [0.5, '#2b513d'],
      [1, '#1a3327'],
    ],
    [250, 0, 1340, 0],
  ),
  linear(
    'room',
    [
      [0, '#ffdf9c'],
      [0.5, '#f8b85a'],
      [1, '#b5651f'],
    ],
    [0, glass.y, 0, glass.y + glass.h],
  ),
  radial(
    'lampGlow',
    [
      [0, '#fffbe6', 1],
      [0.2, '#fff0bd', 0.85],
      [1, '#ffd27a', 0],
    ],
    0,
    0,
    150,
  ),
  radial(
    'bulb',
    [
      [0, '#fffdf0', 1],
      [0.16, '#ffe9a8', 0.95],
      [0.32, '#ffc65a', 0.4],
      [1, '#ffb03a', 0],
    ],
    0,
    0,
    34,
  ),
  radial(
    'spill',
    [
      [0, '#ffc66b', 0.75],
      [0.5, '#ff9f3e', 0.28],
      [1, '#ff9f3e', 0],
    ],
    700,
    640,
    800,
  ),
  linear(
    'paving',
    [
      [0, '#4b4a66'],
      [1, '#1b2140'],
    ],
    [0, street, 0, height],
  ),
  linear(
    'mirror',
    [
      [0, '#ffc46c', 0.95],
      [0.5, '#f08f35', 0.6],
      [1, '#d8701f', 0],
    ],
    [0, street, 0, height],
  ),
  linear('pot', [
    [0, '#4a261a'],
    [0.45, '#9a573a'],
    [0.8, '#c07a50'],
    [1, '#7d4630'],
  ]),
  linear(
    'awning',
    [
      [0, '#e6d9bd'],
      [1, '#a2947c'],
    ],
    [0, 186, 0, 300],
  ),
  linear(
    'shade',
    [
      [0, '#000', 0.55],
      [1, '#000', 0],
    ],
    [0, 0, 0, 260],
  ),
  `<clipPath id="inGlass"><rect x="${glass.x}" y="${glass.y}" width="${glass.w}" height="${glass.h}"/></clipPath><clipPath id="inDoor"><rect x="${door.x + 34}" y="${door.y + 34}" width="${door.w - 68}" height="330"/></clipPath>`,
].join('');

const bowl = (w, h, color) =>
  `<path d="M${-w} ${-h} C${-w * 0.9} ${-h * 0.2} ${-w * 0.5} 0 ${-w * 0.35} 0 H${w * 0.35} C${w * 0.5} 0 ${w * 0.9} ${-h * 0.2} ${w} ${-h} Z" fill="${color}"/><ellipse cx="0" cy="${-h}" rx="${w}" ry="${w * 0.16}" fill="#fff3d6" opacity="0.75"/><path d="M${w * 0.3} ${-h * 0.85} C${w * 0.34} ${-h * 0.4} ${w * 0.2} ${-h * 0.2} ${w * 0.1} ${-h * 0.1}" stroke="#fff2cf" stroke-width="4" opacity="0.55" fill="none" filter="url(#blur3)"/>`;
const vase = (w, h, color) =>
  `<path d="M${-w * 0.35} ${-h} C${-w * 0.3} ${-h * 0.8} ${-w} ${-h * 0.62} ${-w} ${-h * 0.34} C${-w} ${-h * 0.08} ${-w * 0.6} 0 0 0 C${w * 0.6} 0 ${w} ${-h * 0.08} ${w} ${-h * 0.34} C${w} ${-h * 0.62} ${w * 0.3} ${-h * 0.8} ${w * 0.35} ${-h} Z" fill="${color}"/><path d="M${w * 0.5} ${-h * 0.5} C${w * 0.66} ${-h * 0.34} ${w * 0.56} ${-h * 0.16} ${w * 0.4} ${-h * 0.1}" stroke="#fff2cf" stroke-width="5" opacity="0.6" fill="none" filter="url(#blur3)"/>`;
const plates = (n) =>
  Array.from(
    { length: n },
    (_, i) => `<ellipse cx="0" cy="${-6 - i * 9}" rx="46" ry="6" fill="${i % 2 ? '#e9dcc2' : '#b8a78a'}"/>`,
  ).join('');
const pan = `<path d="M-40 -34 H40 C40 -8 32 0 24 0 H-24 C-32 0 -40 -8 -40 -34 Z" fill="#c98522"/><rect x="38" y="-32" width="58" height="9" rx="4" fill="#7b4b22"/><ellipse cx="0" cy="-34" rx="40" ry="5" fill="#6e3f10"/>`;
const kettle = `<path d="M-34 0 C-46 -20 -34 -60 -18 -66 H18 C34 -60 46 -20 34 0 Z" fill="#d9942a"/><path d="M34 -24 C56 -28 54 -52 66 -62 L74 -62 C70 -40 62 -14 38 -8 Z" fill="#c67f1c"/><path d="M-22 -62 C-60 -70 -70 -30 -40 -16" fill="none" stroke="#6b3f1b" stroke-width="8"/><circle cx="0" cy="-74" r="7" fill="#6b3f1b"/>`;

function room() {
  const shelf = (y) =>
    wood('shelf', (paint) => `<rect x="${glass.x}" y="${y}" width="${glass.w}" height="13" ${paint}/>`, '#9c6430') +
    `<rect x="${glass.x}" y="${y + 13}" width="${glass.w}" height="22" fill="#5a2c08" opacity="0.45" filter="url(#blur6)"/>`;
  const lamp = (x, y) =>
    `<path d="M${x} ${glass.y} V${y - 34}" stroke="#4a2a0e" stroke-width="3"/>${at(x, y + 8, '<circle r="150" fill="url(#lampGlow)"/>')}<path d="M${x - 36} ${y} C${x - 30} ${y - 34} ${x + 30} ${y - 34} ${x + 36} ${y} Z" fill="#3a4a3c"/><ellipse cx="${x}" cy="${y}" rx="36" ry="6" fill="#fffbe8"/>`;
  return `<g clip-path="url(#inGlass)"><rect x="${glass.x}" y="${glass.y}" width="${glass.w}" height="${glass.h}" fill="url(#room)"/>
    <g filter="url(#blur12)" opacity="0.55"><rect x="360" y="420" width="90" height="300" fill="#8a4a16"/><rect x="620" y="470" width="150" height="240" fill="#a05a1e"/><circle cx="540" cy="520" r="40" fill="#fff0c2"/><circle cx="880" cy="480" r="50" fill="#fff0c2"/></g>
    ${shelf(505)}${at(400, 505, vase(26, 84, '#87603c'))}${at(480, 505, plates(5))}${at(570, 505, bowl(44, 40, '#5f7a68'))}${at(704, 505, vase(30, 60, '#d9c6a0'))}${at(790, 505, kettle, 'scale(.92)')}${at(868, 505, bowl(36, 34, '#b2552f'))}${at(930, 505, vase(18, 96, '#46584c'))}
    ${shelf(628)}${at(390, 628, bowl(46, 44, '#c8a464'))}${at(474, 628, pan)}${at(600, 628, plates(7))}${at(708, 628, vase(36, 88, '#6d4a35'))}${at(810, 628, bowl(54, 46, '#e3d3b2'))}${at(896, 628, plates(4))}${at(938, 628, vase(20, 54, '#9b3f2a'))}
    ${wood('shelf', (paint) => `<rect x="${glass.x}" y="712" width="${glass.w}" height="50" ${paint}/>`, '#8a5527')}
    ${at(430, 720, vase(44, 104, '#e8dcc3'))}${at(540, 722, bowl(72, 50, '#45604f'))}${at(716, 720, kettle, 'scale(1.2)')}${at(846, 722, plates(6), 'scale(1.15)')}${at(926, 722, vase(30, 78, '#b98744'))}
    ${lamp(450, 402)}${lamp(650, 386)}${lamp(850, 402)}
    <path d="M330 318 L520 318 L360 754 L330 754 Z M620 318 L680 318 L520 754 L470 754 Z" fill="#cfe0ff" opacity="0.1"/>
    <rect x="${glass.x}" y="${glass.y}" width="${glass.w}" height="40" fill="#3a1c04" opacity="0.4" filter="url(#blur12)"/></g>`;
}

function front() {
  const panel = (x, y, w, h) =>
    wood('panel', (paint) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" ${paint}/>`, 'url(#frame)');
  const inset = (x, y, w, h) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#10251b" opacity="0.55"/><rect x="${x + 4}" y="${y + 4}" width="${w - 4}" height="${h - 4}" fill="#2b513d"/><path d="M${x} ${y + h} H${x + w} V${y}" stroke="#6d9079" stroke-width="2" fill="none" opacity="0.7"/>`;
  return `<rect width="${width}" height="${street}" fill="url(#wall)"/><rect width="${width}" height="${street}" filter="url(#plaster)"/><rect width="${width}" height="${street}" filter="url(#rough)" opacity="0.4"/><path d="${stones()}" stroke="#141b33" stroke-width="3" opacity="0.5" fill="none"/><path d="${stones()}" stroke="#8fa0cf" stroke-width="1.2" opacity="0.3" fill="none" transform="translate(0 2.4)"/>
    <g filter="url(#blur24)" opacity="0.7"><rect x="236" y="176" width="1120" height="670" fill="#080b16"/></g>
    ${panel(262, 196, 1066, 650)}
    ${inset(300, 770, 330, 56)}${inset(660, 770, 330, 56)}
    <rect x="${glass.x - 14}" y="${glass.y - 14}" width="${glass.w + 28}" height="${glass.h + 28}" fill="#142a1f"/>${room()}
    <path d="M650 304 V756" stroke="#1c3a2c" stroke-width="12"/><path d="M657 318 V754" stroke="#ffd795" stroke-width="2" opacity="0.7"/>
    <path d="M${glass.x - 14} ${glass.y + glass.h + 14} H${glass.x + glass.w + 14}" stroke="#ffdf9c" stroke-width="3" opacity="0.6"/>
    <rect x="${door.x - 12}" y="${door.y - 14}" width="${door.w + 24}" height="${door.h + 14}" fill="#10231a"/>${panel(door.x, door.y, door.w, door.h)}
    <g clip-path="url(#inDoor)"><rect x="${door.x}" y="${door.y}" width="${door.w}" height="400" fill="url(#room)"/><g filter="url(#blur12)"><rect x="1080" y="500" width="60" height="200" fill="#8a4a16" opacity="0.7"/><circle cx="1190" cy="470" r="44" fill="#fff0c2" opacity="0.8"/><rect x="1160" y="570" width="90" height="130" fill="#a05a1e" opacity="0.7"/></g></g>
    ${inset(door.x + 34, door.y + 386, door.w - 68, 110)}<path d="M${door.x + 20} 600 v46" stroke="#e9c277" stroke-width="7" stroke-linecap="round"/>
    ${at(door.x + door.w / 2, 476, wreath())}`;
}

function stones() {
  let joints = '';
  for (let row = 0; row < 12; row += 1) {
    joints += `M0 ${row * 72 + 6} H1600`;
    for (let x = row % 2 ? 40 : -60; x < 1600; x += 200) joints += `M${x + ((row * 37) % 50)} ${row * 72 + 6} v72`;
  }
  return joints;
}

function wreath() {
  let leaves = '';
  for (let i = 0; i < 150; i += 1) {
    const angle = roll() * Math.PI * 2;
    const r = 42 + (roll() - 0.5) * 22;
    const green = ['#1d3524', '#37573a', '#5d7d4e', '#86a06c'][Math.floor(roll() * 4)];
    leaves += `<ellipse rx="14" ry="4.6" fill="${green}" transform="rotate(${((angle * 180) / Math.PI).toFixed(0)}) translate(${r.toFixed(1)} 0) rotate(${(50 + roll() * 80).toFixed(0)})"/>`;
  }
  return `<g filter="url(#blur6)" opacity="0.6"><circle cx="4" cy="8" r="46" fill="none" stroke="#2a1402" stroke-width="26"/></g>${leaves}<path d="M-5 40 C-26 54 -24 78 -30 98 M5 40 C24 54 22 76 26 94" stroke="#a33b27" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M0 38 C-30 16 -36 50 0 42 C36 50 30 16 0 38 Z" fill="#b9472f"/>`;
}

function awning() {
  const stripes = Array.from({ length: 11 }, (_, i) => {
    const [a, b, c, d] = [290 + i * 92.4, 290 + (i + 0.5) * 92.4, 262 + (i + 0.5) * 97.6, 262 + i * 97.6];
    return `<path d="M${a} 176 L${b} 176 L${c} 276 C${c} 298 ${d} 298 ${d} 276 Z" fill="#51624f" opacity="0.92"/>`;
  }).join('');
  return `<g filter="url(#blur12)" opacity="0.7"><path d="M270 280 H1330 V332 H270 Z" fill="#04070d"/></g><path d="M290 176 H1306 L1336 276 C1330 294 270 294 262 276 Z" fill="url(#awning)"/>${stripes}
    <path d="M262 276 C268 294 1330 294 1336 276" stroke="#ffdb98" stroke-width="5" fill="none" opacity="0.55" filter="url(#blur3)"/><rect x="276" y="166" width="1044" height="14" rx="5" fill="#2b3140"/>`;
}

export default scene(
  defs,
  [
    front(),
    awning(),
    `<rect width="${width}" height="260" fill="url(#shade)"/>`,
    garland(),
    paving(),
    olive(176, 1.12),
    olive(1424, 1.12),
    `<rect width="${width}" height="${height}" fill="url(#spill)" style="mix-blend-mode:screen" opacity="0.62"/>`,
  ],
  { vignette: 0.5 },
);
