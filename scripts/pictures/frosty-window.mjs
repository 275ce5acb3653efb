/** The window behind the kettle: snow, low sun, frost that grows from the edges of each pane. Gradients: kettle.mjs. */
import { dice, width } from './stage.mjs';

const roll = dice(77);

/** One frost fern: a bent stem with barbs that have barbs, as ice grows on cold glass. */
function fern(x, y, angle, length, depth = 2) {
  const steps = Math.max(4, Math.round(length / 9));
  const bend = (roll() - 0.5) * 0.9;
  let [px, py, turn] = [x, y, angle];
  let d = `M${px.toFixed(1)} ${py.toFixed(1)}`;
  let barbs = '';
  for (let i = 1; i <= steps; i += 1) {
    turn += bend / steps;
    px += (Math.cos(turn) * length) / steps;
    py += (Math.sin(turn) * length) / steps;
    d += `L${px.toFixed(1)} ${py.toFixed(1)}`;
    const long = length * 0.34 * (1 - i / (steps + 1)) * (0.7 + roll() * 0.5);
    if (depth > 0 && long > 4) for (const side of [-1, 1]) barbs += fern(px, py, turn + side * 0.95, long, depth - 1);
  }
  return d + barbs;
}

/** Ferns that grow inward from the four edges of a pane, longest in its corners. */
function ferns([x, y, w, h]) {
  let d = '';
  for (let i = 0; i < 22; i += 1) {
    const at = roll();
    const corner = 0.35 + 1.3 * Math.abs(at - 0.5) ** 1.4 * 2;
    const long = (70 + roll() * 90) * corner;
    const lean = (roll() - 0.5) * 1.1;
    d +=
      i % 2 ? fern(x + at * w, y + h, -Math.PI / 2 + lean, long) : fern(x + at * w, y, Math.PI / 2 + lean, long * 0.7);
    if (i % 3 === 0)
      d += roll() < 0.5 ? fern(x, y + at * h, lean, long * 0.8) : fern(x + w, y + at * h, Math.PI + lean, long * 0.8);
  }
  return `<path d="${d}" fill="none" stroke="#ffffff" stroke-width="1.5" stroke-linecap="round" opacity="0.7"/>`;
}

const panes = [
  [60, -40, 690, 330],
  [800, -40, 700, 330],
  [60, 336, 690, 372],
  [800, 336, 700, 372],
];

export function frostyWindow() {
  const trees = [180, 320, 395, 560, 905, 1010, 1400, 1480]
    .map((x, i) => {
      const tall = 120 + ((i * 53) % 90);
      return `<path d="M${x} ${600 - tall} L${x + 34} 612 L${x - 34} 612 Z"/>`;
    })
    .join('');
  return [
    `<rect width="${width}" height="720" fill="url(#sky)"/>`,
    `<g filter="url(#blur8)"><path d="M0 560 C260 470 520 520 760 548 S1260 470 1600 540 V740 H0 Z" fill="#b9c6cf"/><g fill="#7d909a" opacity="0.75">${trees}</g><path d="M0 616 C340 560 620 640 900 610 S1400 590 1600 630 V760 H0 Z" fill="#eef0ee"/></g>`,
    `<rect width="${width}" height="740" fill="url(#sun)"/>`,
    ...panes.map(
      ([x, y, w, h], i) =>
        `<mask id="pane${i}"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#melt)"/></mask>
        <g mask="url(#pane${i})"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#f4f8fb" opacity="0.6"/><rect x="${x}" y="${y}" width="${w}" height="${h}" filter="url(#frost)" opacity="0.62"/></g><clipPath id="glass${i}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath><g clip-path="url(#glass${i})">${ferns(panes[i])}</g>`,
    ),
  ].join('');
}

export function frame() {
  const bar = (x, y, w, h, fill) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${fill})"/>`;
  return `<g><g filter="url(#blur8)" opacity="0.35"><rect x="742" y="0" width="16" height="720" fill="#31404c"/><rect x="0" y="326" width="1600" height="14" fill="#31404c"/></g>
    ${bar(750, -10, 50, 730, 'paint')}<rect x="0" y="290" width="1600" height="40" fill="#efe8da"/><rect x="0" y="322" width="1600" height="10" fill="#b8b0a2"/><rect x="0" y="290" width="1600" height="5" fill="#fffdf6"/>
    ${bar(-10, -10, 70, 760, 'paint')}${bar(1500, -10, 110, 760, 'paint')}<rect x="794" y="0" width="6" height="720" fill="#fff8e8"/><rect x="750" y="0" width="5" height="720" fill="#a9a193"/>
    <rect x="0" y="700" width="1600" height="46" fill="#e9e0d0"/><rect x="0" y="700" width="1600" height="8" fill="#fffaf0"/><rect x="0" y="736" width="1600" height="10" fill="#9c8d78" opacity="0.8"/></g>`;
}
