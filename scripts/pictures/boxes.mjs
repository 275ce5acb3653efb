/** Three returnable felt boxes with oak lids and linen straps on a shop counter, shelves out of focus behind them. */
import { blur, linear, radial, scene, streaks, wood, woodFilters, width, height } from './stage.mjs';

const counter = 800;
const defs = [
  blur(2, 4, 8, 14, 26, 46),
  woodFilters('oak', { dark: '#50300f', light: '#ffe6b8', seed: 51 }),
  woodFilters('lid', { dark: '#6a4119', light: '#fff0cc', seed: 8 }),
  streaks('felt', { x: 0.6, y: 0.5, color: '#1d1f22', seed: 6, octaves: 3, strength: 0.35, cut: 0.42 }),
  streaks('fluff', { x: 0.09, y: 0.5, color: '#ffffff', seed: 16, octaves: 3, strength: 0.28, cut: 0.5 }),
  streaks('strap', { x: 0.06, y: 0.7, color: '#6a5a3f', seed: 4, octaves: 2, strength: 0.8, cut: 0.46 }),
  linear(
    'wall',
    [
      [0, '#cdbfa8'],
      [0.5, '#e8dcc6'],
      [1, '#b9a688'],
    ],
    [0, 0, width, counter],
  ),
  linear(
    'bench',
    [
      [0, '#c99a5e'],
      [0.4, '#a3743d'],
      [1, '#62411d'],
    ],
    [0, counter, 0, height],
  ),
  linear('front', [
    [0, '#5c6064'],
    [0.3, '#8d9194'],
    [0.62, '#a9acae'],
    [1, '#6e7276'],
  ]),
  linear('charcoal', [
    [0, '#34373b'],
    [0.35, '#565a5f'],
    [0.65, '#6c7075'],
    [1, '#3e4246'],
  ]),
  linear('sand', [
    [0, '#8d8069'],
    [0.35, '#b9ab90'],
    [0.65, '#cfc3aa'],
    [1, '#978a72'],
  ]),
  linear('oakLid', [
    [0, '#b07a3c'],
    [0.5, '#e3b577'],
    [1, '#b27d40'],
  ]),
  linear(
    'down',
    [
      [0, '#000', 0],
      [0.55, '#000', 0.04],
      [1, '#0d0a06', 0.5],
    ],
    [0, 0, 0, 1],
  ).replace('gradientUnits="userSpaceOnUse"', ''),
  linear(
    'under',
    [
      [0, '#120b04', 0.6],
      [1, '#120b04', 0],
    ],
    [0, 0, 0, 1],
  ).replace('gradientUnits="userSpaceOnUse"', ''),
  linear('leather', [
    [0, '#5d3216'],
    [0.5, '#a5683a'],
    [1, '#5d3216'],
  ]),
  radial(
    'window',
    [
      [0, '#fffaf0', 0.95],
      [0.4, '#fff3d8', 0.5],
      [1, '#fff3d8', 0],
    ],
    1420,
    220,
    900,
  ),
  radial(
    'bokeh',
    [
      [0, '#fff4d2', 0.9],
      [0.8, '#ffe7b0', 0.7],
      [1, '#ffe7b0', 0],
    ],
    0,
    0,
    40,
  ),
].join('');

function shop() {
  const rows = [150, 390, 630];
  const things = [
    [90, 150, 60, 110, '#8a9a86'],
    [210, 150, 90, 70, '#c8a876'],
    [330, 150, 50, 130, '#7d5a40'],
    [1180, 150, 80, 90, '#a95a3a'],
    [1310, 150, 100, 60, '#e9dcc0'],
    [1470, 150, 60, 120, '#6f8572'],
    [60, 390, 110, 80, '#d9c49c'],
    [220, 390, 70, 120, '#5f7663'],
    [340, 390, 90, 60, '#a8794c'],
    [1220, 390, 70, 130, '#d8b06a'],
    [1360, 390, 110, 70, '#8a9a86'],
    [1510, 390, 60, 100, '#7d5a40'],
    [100, 630, 100, 90, '#9b5a3c'],
    [260, 630, 80, 110, '#e3d6b8'],
    [1260, 630, 110, 80, '#6d5138'],
    [1420, 630, 80, 130, '#93a58e'],
  ];
  return `<rect width="${width}" height="${counter}" fill="url(#wall)"/><g filter="url(#blur14)">
    ${rows.map((y) => `<rect x="-20" y="${y}" width="1640" height="18" fill="#8d6134"/><rect x="-20" y="${y + 18}" width="1640" height="40" fill="#6d5436" opacity="0.35"/>`).join('')}
    ${things.map(([x, y, w, h, c]) => `<rect x="${x - w / 2}" y="${y - h}" width="${w}" height="${h}" rx="${w * 0.3}" fill="${c}"/><rect x="${x + w * 0.12}" y="${y - h * 0.9}" width="${w * 0.16}" height="${h * 0.7}" rx="6" fill="#fff6e0" opacity="0.6"/>`).join('')}
    </g>${[
      [150, 70, 1.2],
      [420, 250, 0.8],
      [1100, 90, 1],
      [1540, 300, 1.4],
      [980, 300, 0.6],
      [560, 110, 0.7],
    ]
      .map(
        ([x, y, s]) => `<circle r="40" transform="translate(${x} ${y}) scale(${s})" fill="url(#bokeh)" opacity="0.6"/>`,
      )
      .join('')}
    <rect width="${width}" height="${counter}" fill="url(#window)"/>`;
}

function bench() {
  const plane = (paint) => `<rect x="0" y="${counter}" width="${width}" height="${height - counter}" ${paint}/>`;
  return `${wood('oak', plane, 'url(#bench)')}<rect y="${counter}" width="${width}" height="5" fill="#ffe9c2" opacity="0.7"/><g filter="url(#blur26)" opacity="0.5"><path d="M1080 806 H1560 L1400 1067 H900 Z" fill="#fff0cc"/></g>`;
}

/** A box seen from slightly above: felt front with rounded corners, oak lid, two straps and a leather tab. */
function box(x, y, w, h, felt) {
  const front = `<path d="M${x} ${y} H${x + w} V${y + h - 26} Q${x + w} ${y + h} ${x + w - 28} ${y + h} H${x + 28} Q${x} ${y + h} ${x} ${y + h - 26} Z"`;
  const lid = (paint) => `<rect x="${x - 14}" y="${y - 40}" width="${w + 28}" height="46" rx="9" ${paint}/>`;
  const strap = (at) => {
    const s = `<path d="M${at} ${y - 42} H${at + 44} V${y + h - 2} H${at} Z"`;
    return `<g><rect x="${at + 5}" y="${y - 38}" width="46" height="${h + 34}" fill="#120b04" opacity="0.5" filter="url(#blur4)"/>${s} fill="#d9cba9"/>${s} filter="url(#strap)"/><path d="M${at + 8} ${y - 40} V${y + h - 4} M${at + 36} ${y - 40} V${y + h - 4}" stroke="#8f7d58" stroke-width="2" stroke-dasharray="7 5"/><rect x="${at}" y="${y - 42}" width="44" height="12" fill="#f7eed6" opacity="0.9"/></g>`;
  };
  return `${front} fill="url(#${felt})"/>${front} filter="url(#felt)"/>${front} filter="url(#fluff)"/>${front} fill="url(#down)"/>
    <path d="M${x + w - 5} ${y + 8} V${y + h - 30}" stroke="#fff" stroke-width="6" opacity="0.3" filter="url(#blur4)"/>
    <rect x="${x}" y="${y}" width="${w}" height="36" fill="url(#under)"/>
    ${wood('lid', lid, 'url(#oakLid)')}<rect x="${x - 12}" y="${y - 40}" width="${w + 24}" height="5" rx="3" fill="#fff3d6" opacity="0.85"/><rect x="${x - 14}" y="${y - 2}" width="${w + 28}" height="8" rx="4" fill="#5a3811" opacity="0.55"/>
    ${strap(x + w * 0.2)}${strap(x + w * 0.8 - 44)}
    <path d="M${x + w / 2 - 36} ${y - 18} h72 v${h * 0.34} q0 34 -36 34 q-36 0 -36 -34 Z" fill="#120b04" opacity="0.5" filter="url(#blur8)"/><path d="M${x + w / 2 - 36} ${y - 22} h72 v${h * 0.34} q0 34 -36 34 q-36 0 -36 -34 Z" fill="url(#leather)"/><path d="M${x + w / 2 - 28} ${y - 16} v${h * 0.34} q0 26 28 26 q28 0 28 -26 v${-h * 0.34}" stroke="#e3b183" stroke-width="2" stroke-dasharray="6 5" fill="none"/><circle cx="${x + w / 2}" cy="${y + h * 0.3}" r="11" fill="#d9bd7c"/><circle cx="${x + w / 2 - 3}" cy="${y + h * 0.3 - 3}" r="5" fill="#fff3cf"/>`;
}

const shadows = `<g style="mix-blend-mode:multiply"><path d="M440 930 C240 930 120 980 40 1040 H900 L1130 940 Z" fill="#5a3d1c" filter="url(#blur46)" opacity="0.9"/><path d="M420 930 H1180 L1150 964 H400 Z" fill="#2a1806" filter="url(#blur14)" opacity="0.85"/></g>`;
const between = (x, y, w) =>
  `<rect x="${x}" y="${y}" width="${w}" height="26" fill="#0f0904" opacity="0.65" filter="url(#blur8)"/>`;

export default scene(
  defs,
  [
    shop(),
    bench(),
    shadows,
    box(440, 722, 720, 220, 'front'),
    between(480, 668, 640),
    box(490, 462, 620, 216, 'sand'),
    between(560, 410, 480),
    box(560, 250, 500, 168, 'charcoal'),
    `<rect width="${width}" height="${height}" fill="url(#window)" style="mix-blend-mode:soft-light"/>`,
    `<rect width="${width}" height="${height}" fill="url(#window)" style="mix-blend-mode:screen" opacity="0.22"/>`,
  ],
  { vignette: 0.42 },
);
