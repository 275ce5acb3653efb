/** The recalled teapot on a plain, light ground, evenly lit so that a customer can tell it from others. */
import { blur, linear, radial, scene, streaks, width, height } from './stage.mjs';

const body =
  'M800 424 C960 424 1064 540 1064 672 C1064 800 968 864 800 864 C632 864 536 800 536 672 C536 540 640 424 800 424 Z';
const spout =
  'M1018 560 C1090 556 1122 510 1150 444 C1158 426 1172 420 1190 420 L1226 422 C1238 424 1238 434 1230 442 C1196 484 1188 560 1150 650 C1124 712 1074 752 1030 762 Z';
const handle = 'M584 516 C500 440 372 470 366 600 C362 712 440 780 560 770';

const defs = [
  blur(2, 4, 8, 14, 26, 46),
  streaks('speckle', { x: 0.3, y: 0.3, color: '#2c3842', seed: 5, octaves: 2, strength: 1.7, cut: 0.67 }),
  streaks('clay', { x: 0.004, y: 0.05, color: '#2d3944', seed: 8, octaves: 3, strength: 0.3, cut: 0.5 }),
  linear(
    'ground',
    [
      [0, '#f1ede6'],
      [0.62, '#e6e0d6'],
      [0.7, '#ddd6ca'],
      [1, '#efeae1'],
    ],
    [0, 0, 0, height],
  ),
  radial(
    'halo',
    [
      [0, '#ffffff', 0.9],
      [1, '#ffffff', 0],
    ],
    700,
    430,
    760,
  ),
  `<radialGradient id="glaze" gradientUnits="userSpaceOnUse" cx="720" cy="570" r="400" fx="690" fy="530"><stop offset="0" stop-color="#c2d0d6"/><stop offset="0.4" stop-color="#8ea3ae"/><stop offset="0.78" stop-color="#5f7581"/><stop offset="1" stop-color="#3a4b56"/></radialGradient>`,
  linear(
    'spoutGlaze',
    [
      [0, '#7f95a1'],
      [0.4, '#a9bbc4'],
      [1, '#51656f'],
    ],
    [1040, 560, 1180, 640],
  ),
  linear(
    'lid',
    [
      [0, '#4d616c'],
      [0.32, '#a9bcc5'],
      [0.55, '#8196a2'],
      [1, '#42545f'],
    ],
    [650, 0, 950, 0],
  ),
  linear(
    'foot',
    [
      [0, '#8d7a62'],
      [0.4, '#d2bd9c'],
      [1, '#7c6950'],
    ],
    [660, 0, 940, 0],
  ),
  `<clipPath id="inBody"><path d="${body}"/></clipPath><clipPath id="inSpout"><path d="${spout}"/></clipPath>`,
].join('');

const pot = `
  <path d="${handle}" fill="none" stroke="#3c4d58" stroke-width="52" stroke-linecap="round"/>
  <path d="${handle}" fill="none" stroke="#7d93a0" stroke-width="34" stroke-linecap="round" filter="url(#blur8)" transform="translate(-2 -4)"/>
  <path d="${handle}" fill="none" stroke="#dbe6ea" stroke-width="8" stroke-linecap="round" filter="url(#blur4)" transform="translate(-4 -14)" opacity="0.85"/>
  <path d="${handle}" fill="none" stroke="#000" stroke-width="52" stroke-linecap="round" filter="url(#speckle)" opacity="0.7"/>
  <path d="${spout}" fill="url(#spoutGlaze)"/><g clip-path="url(#inSpout)"><path d="M1040 780 C1140 740 1180 640 1214 460 L1260 470 L1200 800 Z" fill="#22303a" opacity="0.5" filter="url(#blur14)"/><path d="M1044 572 C1110 566 1140 520 1168 448" stroke="#eef5f7" stroke-width="10" fill="none" filter="url(#blur4)" opacity="0.9"/><rect x="1000" y="400" width="260" height="400" filter="url(#speckle)" opacity="0.8"/></g>
  <ellipse cx="1202" cy="429" rx="34" ry="9" fill="#27333c"/><path d="M1168 427 C1180 419 1220 418 1238 428" stroke="#c9d6dc" stroke-width="4" fill="none"/>
  <path d="M672 856 C720 884 880 884 928 856 L920 880 C872 900 728 900 680 880 Z" fill="url(#foot)"/>
  <path d="${body}" fill="url(#glaze)"/>
  <g clip-path="url(#inBody)">
    <rect x="520" y="420" width="560" height="450" filter="url(#clay)"/><rect x="520" y="420" width="560" height="450" filter="url(#speckle)"/>
    <path d="M536 700 C560 850 1000 900 1066 690 L1080 880 L520 880 Z" fill="#182129" opacity="0.45" filter="url(#blur26)"/>
    <ellipse cx="800" cy="858" rx="210" ry="22" fill="#e9dcc6" opacity="0.5" filter="url(#blur14)"/>
    <path d="M612 560 C640 500 690 470 730 462 L744 520 C700 534 668 562 650 604 Z" fill="#fff" opacity="0.85" filter="url(#blur8)"/>
    <path d="M596 640 C594 680 600 720 616 752" stroke="#fff" stroke-width="14" opacity="0.35" filter="url(#blur8)" fill="none"/>
    <path d="M1040 590 C1056 660 1050 740 1010 800" stroke="#d9e6ec" stroke-width="12" opacity="0.5" filter="url(#blur8)" fill="none"/>
    <path d="M1010 560 C1040 620 1040 700 1024 770" stroke="#1b252d" stroke-width="30" opacity="0.35" filter="url(#blur14)" fill="none"/>
    <path d="M552 700 C640 730 960 730 1048 700" stroke="#33434e" stroke-width="3" fill="none" opacity="0.5"/><path d="M552 704 C640 734 960 734 1048 704" stroke="#d5e0e5" stroke-width="2" fill="none" opacity="0.4"/>
  </g>
  <path d="M648 446 C690 470 910 470 952 446 C940 424 660 424 648 446 Z" fill="#222d35"/>
  <path d="M656 440 C668 394 730 372 800 372 C870 372 932 394 944 440 C900 464 700 464 656 440 Z" fill="url(#lid)"/><path d="M656 440 C668 394 730 372 800 372 C870 372 932 394 944 440 C900 464 700 464 656 440 Z" filter="url(#speckle)"/>
  <path d="M688 416 C716 392 760 384 800 384" stroke="#fff" stroke-width="12" fill="none" filter="url(#blur4)" opacity="0.85"/><path d="M660 442 C704 464 896 464 940 442" stroke="#cbd8de" stroke-width="3" fill="none" opacity="0.7"/>
  <path d="M774 376 C768 346 762 338 766 322 C772 300 828 300 834 322 C838 338 832 346 826 376 C812 382 788 382 774 376 Z" fill="url(#lid)"/><path d="M774 376 C768 346 762 338 766 322 C772 300 828 300 834 322 C838 338 832 346 826 376 C812 382 788 382 774 376 Z" filter="url(#speckle)"/><path d="M770 370 H830" stroke="#222d35" stroke-width="10" opacity="0.5" filter="url(#blur4)"/><ellipse cx="790" cy="318" rx="18" ry="8" fill="#fff" opacity="0.7" filter="url(#blur4)"/>`;

export default scene(
  defs,
  [
    `<rect width="${width}" height="${height}" fill="url(#ground)"/><rect width="${width}" height="${height}" fill="url(#halo)"/>`,
    `<g style="mix-blend-mode:multiply"><ellipse cx="880" cy="892" rx="420" ry="52" fill="#8f8474" filter="url(#blur46)" opacity="0.8"/><ellipse cx="820" cy="890" rx="230" ry="24" fill="#5a5043" filter="url(#blur14)" opacity="0.8"/><ellipse cx="800" cy="890" rx="136" ry="10" fill="#2d261e" filter="url(#blur4)" opacity="0.9"/></g>`,
    pot,
  ],
  { vignette: 0.16, grain: 0.07 },
);
