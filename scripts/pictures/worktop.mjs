/** What stands beside the kettle: a mug, a linen cloth, a sprig of fir; and the steam above. Gradients are defined by kettle.mjs. */
import { sprig } from './stage.mjs';

export function mug() {
  return `<g transform="translate(78 4)"><path d="M1284 778 C1352 764 1362 866 1276 866" fill="none" stroke="#7d8a80" stroke-width="22"/><path d="M1284 774 C1358 762 1366 862 1280 862" fill="none" stroke="#e8ebe0" stroke-width="7" filter="url(#blur2)"/>
  <path d="M1128 752 C1130 830 1138 890 1150 906 C1170 918 1246 918 1264 906 C1278 890 1288 830 1290 752 Z" fill="url(#clay)"/>
  <path d="M1128 752 C1130 830 1138 890 1150 906 C1170 918 1246 918 1264 906 C1278 890 1288 830 1290 752 Z" fill="url(#clayDown)"/>
  <path d="M1128 752 C1130 830 1138 890 1150 906 C1170 918 1246 918 1264 906 C1278 890 1288 830 1290 752 Z" filter="url(#speckle)" opacity="0.6"/>
  <ellipse cx="1209" cy="752" rx="81" ry="20" fill="#e9ece0"/><ellipse cx="1209" cy="755" rx="72" ry="15" fill="#5a3a1e"/><ellipse cx="1222" cy="758" rx="48" ry="8" fill="#a86b2e" filter="url(#blur4)"/>
  <path d="M1146 788 C1148 830 1154 868 1162 890" stroke="#fff" stroke-width="8" opacity="0.3" filter="url(#blur4)"/></g>`;
}

export function cloth() {
  const under = 'M-40 972 C90 930 250 930 372 962 C440 980 500 976 520 1000 C534 1030 470 1060 440 1090 L-40 1090 Z';
  const shape = 'M-40 940 C80 896 200 902 292 936 C352 958 398 948 424 974 C446 1002 398 1030 360 1090 L-40 1090 Z';
  const fold = (d, color, w, o) =>
    `<path d="${d}" stroke="${color}" stroke-width="${w}" opacity="${o}" fill="none" stroke-linecap="round"/>`;
  return `<path d="${under}" fill="#1d0d02" opacity="0.6" filter="url(#blur14)" transform="translate(-4 12)"/>
  <g filter="url(#blur2)"><path d="${under}" fill="#c9b899"/><path d="${under}" filter="url(#weave)" opacity="0.7"/>
  <path d="${shape}" fill="#3b2a14" opacity="0.55" filter="url(#blur8)" transform="translate(10 8)"/><path d="${shape}" fill="url(#cloth)"/><path d="${shape}" filter="url(#weave)" opacity="0.6"/>
  <g filter="url(#blur8)">${fold('M-20 1012 C120 950 240 966 350 1004', '#857357', 20, 0.75)}${fold('M-20 984 C120 922 240 938 380 972', '#fffaf0', 14, 0.9)}${fold('M80 1090 C170 1024 260 1016 330 1050', '#857357', 18, 0.7)}${fold('M40 1080 C140 1000 250 1000 340 1030', '#fffaf0', 9, 0.8)}</g>
  ${fold('M-30 1046 C120 978 270 978 386 1022', '#8f3a28', 7, 0.7)}${fold('M-30 1062 C120 994 264 994 376 1040', '#8f3a28', 3, 0.7)}</g>`;
}

export function fir() {
  return `<g transform="translate(1200 1030) rotate(-8)"><g filter="url(#blur8)" opacity="0.75" transform="translate(-10 20)" style="mix-blend-mode:multiply">${sprig(380, -30, 9, { greens: ['#3a2108', '#3a2108'] })}</g><g filter="url(#blur2)">${sprig(380, -30, 9)}</g></g>
  <g transform="translate(1330 1060) rotate(16)"><g filter="url(#blur2)">${sprig(300, 40, 31, { needle: 38 })}</g></g>`;
}

export function steam() {
  const wisp = (d, w, o, f) =>
    `<path d="${d}" fill="none" stroke="#fffdf8" stroke-width="${w}" stroke-linecap="round" opacity="${o}" filter="url(#blur${f})"/>`;
  return (
    wisp('M1096 470 C1080 440 1010 390 1060 310 C1100 240 1050 190 1090 100', 46, 0.5, 26) +
    wisp('M1092 476 C1058 450 1020 410 1046 350 C1072 290 1040 250 1064 180', 18, 0.6, 14) +
    wisp('M1104 466 C1110 440 1080 380 1130 330 C1170 280 1140 220 1180 160', 26, 0.34, 26) +
    wisp('M1286 740 C1262 690 1306 664 1286 610 C1272 570 1302 540 1290 490', 16, 0.45, 14)
  );
}
