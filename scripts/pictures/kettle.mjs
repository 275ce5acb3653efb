/** A honey-coloured kettle on a worktop before a frosty window, low winter sun from the right. */
import { cloth, fir, mug, steam } from './worktop.mjs';
import { frame, frostyWindow } from './frosty-window.mjs';
import { blur, linear, radial, scene, streaks, wood, woodFilters, width, height } from './stage.mjs';

const top = 742;
const body =
  'M548 548 C486 566 428 712 424 812 C422 858 436 884 478 894 C560 912 740 912 820 894 C862 884 876 858 874 812 C870 712 812 566 750 548 Z';
const spout =
  'M846 706 C928 700 944 626 972 548 C978 532 990 524 1006 522 L1046 520 C1054 520 1056 528 1050 534 C1030 552 1024 580 1014 624 C992 724 948 822 862 846 Z';
const handle = 'M520 584 C430 540 336 552 318 610 C304 662 340 742 404 786';

const defs = [
  blur(2, 4, 8, 14, 26, 46, 90),
  woodFilters('oak', { dark: '#4a2a10', light: '#ffe3b3', seed: 11 }),
  woodFilters('grip', { along: 'y', dark: '#4f2c10', light: '#ffdca4', seed: 5 }),
  streaks('frost', { x: 0.018, y: 0.03, color: '#ffffff', seed: 21, octaves: 7, strength: 3.2, cut: 0.46 }),
  streaks('speckle', { x: 0.5, y: 0.5, color: '#5a3200', seed: 2, octaves: 1, strength: 1.6, cut: 0.66 }),
  streaks('weave', { x: 0.03, y: 0.6, color: '#6f6250', seed: 4, octaves: 2, strength: 0.8, cut: 0.5 }),
  linear(
    'sky',
    [
      [0, '#7f9bb5'],
      [0.45, '#c3cfd6'],
      [0.72, '#f6dfbf'],
      [1, '#fbe9cf'],
    ],
    [0, 0, 0, 720],
  ),
  radial(
    'sun',
    [
      [0, '#fffaf0', 1],
      [0.1, '#fff0cf', 0.95],
      [0.4, '#ffdc9c', 0.45],
      [1, '#ffdc9c', 0],
    ],
    1310,
    455,
    620,
  ),
  linear(
    'bench',
    [
      [0, '#dca767'],
      [0.35, '#b97c41'],
      [1, '#6f431f'],
    ],
    [0, top, 0, height],
  ),
  linear(
    'edge',
    [
      [0, '#ffe9c2', 0.9],
      [1, '#ffe9c2', 0],
    ],
    [0, top, 0, top + 90],
  ),
  linear(
    'glaze',
    [
      [0, '#5a2e04'],
      [0.08, '#8d5209'],
      [0.24, '#c87d14'],
      [0.5, '#eaa52d'],
      [0.74, '#dd921c'],
      [0.9, '#b56c0e'],
      [0.965, '#f7c364'],
      [1, '#e8a948'],
    ],
    [422, 0, 876, 0],
  ),
  linear(
    'down',
    [
      [0, '#fff2cf', 0.35],
      [0.35, '#fff2cf', 0],
      [0.7, '#4a2300', 0.1],
      [1, '#3a1a00', 0.52],
    ],
    [0, 548, 0, 892],
  ),
  linear(
    'spoutGlaze',
    [
      [0, '#a8640c'],
      [0.35, '#e79f26'],
      [0.7, '#f4bd50'],
      [1, '#ffdf9e'],
    ],
    [880, 640, 1030, 690],
  ),
  linear(
    'lid',
    [
      [0, '#8a4e0a'],
      [0.3, '#e2991f'],
      [0.55, '#f6c05c'],
      [0.85, '#cf8619'],
      [1, '#f8cf86'],
    ],
    [556, 0, 742, 0],
  ),
  linear(
    'knob',
    [
      [0, '#6a3c17'],
      [0.4, '#b9793c'],
      [0.8, '#d99d5c'],
      [1, '#f6cf95'],
    ],
    [614, 0, 684, 0],
  ),
  linear(
    'steel',
    [
      [0, '#5d5a56'],
      [0.3, '#d8d4cc'],
      [0.5, '#8d8983'],
      [0.8, '#f4efe6'],
      [1, '#a39d94'],
    ],
    [424, 0, 874, 0],
  ),
  linear(
    'clay',
    [
      [0, '#6d7a72'],
      [0.3, '#a9b5aa'],
      [0.62, '#cfd6ca'],
      [0.9, '#b3bcae'],
      [1, '#eceee2'],
    ],
    [1128, 0, 1290, 0],
  ),
  linear(
    'clayDown',
    [
      [0, '#20261f', 0],
      [0.65, '#20261f', 0.08],
      [1, '#20261f', 0.5],
    ],
    [0, 742, 0, 912],
  ),
  linear('paint', [
    [0, '#cfc8bb'],
    [0.5, '#f4efe4'],
    [1, '#fffaf0'],
  ]),
  linear(
    'paintDown',
    [
      [0, '#bdb6a9'],
      [1, '#fffaf0'],
    ],
    [0, 0, 0, 60],
  ),
  linear(
    'cloth',
    [
      [0, '#b8a88e'],
      [0.5, '#e6dac2'],
      [1, '#f6ecd8'],
    ],
    [40, 900, 520, 1010],
  ),
  radial(
    'warm',
    [
      [0, '#ffcf87', 0.3],
      [1, '#ffcf87', 0],
    ],
    1310,
    480,
    760,
  ),
  `<radialGradient id="melt" cx="0.52" cy="0.46" r="0.62"><stop offset="0.45" stop-color="#000"/><stop offset="0.78" stop-color="#777"/><stop offset="1" stop-color="#fff"/></radialGradient>`,
  `<clipPath id="inBody"><path d="${body}"/></clipPath><clipPath id="inSpout"><path d="${spout}"/></clipPath>`,
].join('');

function bench() {
  const plane = (paint) => `<rect x="0" y="${top}" width="${width}" height="${height - top}" ${paint}/>`;
  return [
    wood('oak', plane, 'url(#bench)'),
    `<rect x="0" y="${top}" width="1600" height="90" fill="url(#edge)"/>`,
    `<g filter="url(#blur26)" opacity="0.55" style="mix-blend-mode:soft-light"><path d="M900 745 L1500 745 L1260 1067 L420 1067 Z" fill="#fff1cd"/></g>`,
    `<path d="M0 874 L1600 866" stroke="#3d220d" stroke-width="3" opacity="0.55"/><path d="M0 877 L1600 869" stroke="#ffdca6" stroke-width="1.6" opacity="0.5"/>`,
  ].join('');
}

function shadows() {
  return `<g style="mix-blend-mode:multiply"><g filter="url(#blur26)" opacity="0.8"><path d="M430 900 C300 916 120 966 -20 1040 C220 1080 640 1040 900 920 Z" fill="#54320f"/></g>
    <g filter="url(#blur8)" opacity="0.9"><path d="M398 902 C470 936 830 936 904 902 C870 888 430 884 398 902 Z" fill="#2b1604"/></g>
    <g filter="url(#blur26)" opacity="0.75"><path d="M1206 920 C1120 930 990 970 930 1016 C1060 1026 1260 1000 1350 926 Z" fill="#54320f"/></g>
    <g filter="url(#blur4)" opacity="0.9"><ellipse cx="1286" cy="916" rx="76" ry="13" fill="#2b1604"/></g></g>`;
}

function kettle() {
  return `<g transform="translate(649 900) scale(1.14) translate(-649 -898)">
  <path d="${handle}" fill="none" stroke="#2a1404" stroke-width="46" stroke-linecap="round" opacity="0.5" filter="url(#blur8)" transform="translate(6 10)"/>
  <path d="${handle}" fill="none" stroke="#7a4a20" stroke-width="42" stroke-linecap="round"/>
  <path d="${handle}" fill="none" stroke="#000" stroke-width="42" stroke-linecap="round" filter="url(#gripFine)"/>
  <path d="${handle}" fill="none" stroke="#c98a4b" stroke-width="24" stroke-linecap="round" transform="translate(3 -5)" filter="url(#blur8)"/>
  <path d="${handle}" fill="none" stroke="#ffe2b0" stroke-width="5" stroke-linecap="round" transform="translate(4 -12)" filter="url(#blur4)" opacity="0.8"/>
  <path d="M536 566 C516 568 500 576 490 590 L520 612 Z M430 800 C412 796 398 782 392 766 L440 752 Z" fill="url(#steel)"/>
  <path d="${spout}" fill="url(#spoutGlaze)"/>
  <g clip-path="url(#inSpout)"><path d="M862 860 C960 826 1002 724 1022 620 L1060 520 L1100 900 Z" fill="#6b3600" opacity="0.42" filter="url(#blur14)"/><path d="M862 716 C940 700 960 626 986 548" stroke="#fff0c8" stroke-width="9" fill="none" filter="url(#blur4)" opacity="0.85"/><path d="M846 690 L872 850" stroke="#5a2c00" stroke-width="26" opacity="0.5" filter="url(#blur8)"/></g>
  <path d="M978 540 C984 526 994 521 1008 520 L1048 518" stroke="#4a2a12" stroke-width="6" fill="none" stroke-linecap="round"/>
  <path d="${body}" fill="url(#glaze)"/>
  <g clip-path="url(#inBody)">
    <rect x="400" y="540" width="500" height="360" fill="url(#down)"/>
    <path d="M762 590 C812 640 838 730 842 800 L806 806 C800 730 776 640 734 590 Z" fill="#fffbea" opacity="0.75" filter="url(#blur4)"/>
    <path d="M700 596 C742 650 764 730 768 808 L716 812 C712 734 690 650 660 600 Z" fill="#fffbea" opacity="0.5" filter="url(#blur8)"/>
    <path d="M560 556 C480 600 440 740 446 880 L400 900 L400 540 Z" fill="#3d1c00" opacity="0.4" filter="url(#blur26)"/>
    <path d="M714 622 L760 618 M736 700 L806 694" stroke="#c98a2a" stroke-width="9" filter="url(#blur4)" opacity="0.8"/>
    <path d="M846 700 C836 760 846 830 870 860" stroke="#4a2300" stroke-width="34" opacity="0.4" filter="url(#blur14)" fill="none"/>
    <path d="M520 604 C478 680 460 760 458 830" stroke="#ffdd9a" stroke-width="16" fill="none" filter="url(#blur8)" opacity="0.5"/>
    <ellipse cx="640" cy="886" rx="200" ry="30" fill="#ffb45c" opacity="0.42" filter="url(#blur14)"/>
    <rect x="420" y="540" width="460" height="360" filter="url(#speckle)" opacity="0.35"/>
  </g>
  <path d="M444 882 C540 914 760 914 854 882 L846 900 C760 926 540 926 452 900 Z" fill="#3a2414"/><path d="M470 904 C560 924 740 924 830 904" stroke="#d9a667" stroke-width="2" fill="none" opacity="0.6"/>
  <path d="M548 549 C590 563 708 563 750 549 C740 536 558 536 548 549 Z" fill="#5a2f08"/>
  <path d="M556 546 C560 508 606 494 649 494 C692 494 738 508 742 546 C700 558 598 558 556 546 Z" fill="url(#lid)"/>
  <path d="M600 506 C640 496 690 500 716 522" stroke="#fff6da" stroke-width="9" fill="none" filter="url(#blur4)" opacity="0.8"/>
  <path d="M552 549 C596 563 702 563 746 549" stroke="#ffe2a6" stroke-width="3" fill="none" opacity="0.8"/>
  <path d="M640 496 L640 482 L658 482 L658 496 Z" fill="#857f76"/>
  <path d="M614 470 C614 444 632 436 649 436 C666 436 684 444 684 470 C684 482 668 486 649 486 C630 486 614 482 614 470 Z" fill="url(#knob)"/>
  <path d="M634 444 C650 438 668 444 676 458" stroke="#ffeac6" stroke-width="5" fill="none" filter="url(#blur2)" opacity="0.8"/></g>`;
}

export default scene(defs, [
  frostyWindow(),
  frame(),
  bench(),
  shadows(),
  cloth(),
  kettle(),
  mug(),
  fir(),
  steam(),
  `<rect width="${width}" height="${height}" fill="url(#warm)" style="mix-blend-mode:screen"/>`,
]);
