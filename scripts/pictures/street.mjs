/** Before the shop: garland of lights, olive trees in pots and wet paving. Gradients are defined by shop.mjs. */
import { dice, width, height } from './stage.mjs';

const roll = dice(58);
/** Where the wall meets the pavement. */
export const street = 842;
export const at = (x, y, inner, more = '') => `<g transform="translate(${x} ${y}) ${more}">${inner}</g>`;

function lights(points) {
  return points
    .map(([x, y, s]) => at(x.toFixed(1), y.toFixed(1), `<circle r="34" fill="url(#bulb)"/>`, `scale(${s.toFixed(2)})`))
    .join('');
}

export function garland() {
  const points = [];
  let wire = '';
  const posts = [196, 466, 736, 1006, 1276, 1440];
  for (let i = 0; i + 1 < posts.length; i += 1) {
    const [a, b] = [posts[i], posts[i + 1]];
    const sag = 52 * ((b - a) / 270);
    wire += `M${a} 142 Q${(a + b) / 2} ${142 + sag * 2} ${b} 142`;
    for (let k = 0; k < (b - a) / 27; k += 1) {
      const t = (k + 0.5) / ((b - a) / 27);
      points.push([a + (b - a) * t, 142 + 4 * sag * t * (1 - t) + 8, 0.75 + roll() * 0.3]);
    }
  }
  return `<path d="${wire}" stroke="#11141f" stroke-width="3" fill="none"/>${lights(points)}`;
}

export function olive(x, scale) {
  let leaves = '';
  const spots = [];
  for (let i = 0; i < 520; i += 1) {
    const angle = roll() * Math.PI * 2;
    const r = Math.sqrt(roll());
    const [lx, ly] = [Math.cos(angle) * r * 98, -300 + Math.sin(angle) * r * 112];
    const warm = x < 700 ? lx > 10 : lx < -10;
    const color = (warm ? ['#4b5a40', '#7d8a5c', '#a7ab78'] : ['#1d2a2a', '#2c3d36', '#465648'])[
      Math.floor(roll() * 3)
    ];
    leaves += `<ellipse cx="${lx.toFixed(1)}" cy="${ly.toFixed(1)}" rx="15" ry="3.8" fill="${color}" transform="rotate(${(roll() * 180).toFixed(0)} ${lx.toFixed(1)} ${ly.toFixed(1)})"/>`;
    if (i % 24 === 0) spots.push([lx, ly, 0.5 + roll() * 0.3]);
  }
  return at(
    x,
    street + 46,
    `<g filter="url(#blur12)" opacity="0.7"><ellipse cx="0" cy="4" rx="96" ry="16" fill="#03050b"/></g><path d="M-6 -110 C-14 -160 10 -200 -2 -290 M0 -190 C20 -220 30 -250 44 -290 M-4 -200 C-26 -230 -34 -260 -46 -300" stroke="#3d2f24" stroke-width="12" fill="none" stroke-linecap="round"/><path d="M-70 -116 H70 L54 0 C30 8 -30 8 -54 0 Z" fill="url(#pot)"/><rect x="-78" y="-130" width="156" height="24" rx="8" fill="url(#pot)"/>${leaves}${lights(spots)}`,
    `scale(${scale})`,
  );
}

export function paving() {
  let joints = '';
  for (let row = 0; row < 7; row += 1) {
    const y = street + 14 + row * row * 4.6 + row * 8;
    joints += `M0 ${y} H1600`;
    const next = street + 14 + (row + 1) ** 2 * 4.6 + (row + 1) * 8;
    for (let i = -14; i < 15; i += 1) {
      const spread = 70 + row * 17;
      const off = row % 2 ? 0.5 : 0;
      joints += `M${800 + (i + off) * spread} ${y} L${800 + (i + off) * spread * 1.16} ${next}`;
    }
  }
  const pool = (x, w, o) =>
    `<path d="M${x} ${street} h${w} l${w * 0.18} 250 h${-w * 1.36} Z" fill="url(#mirror)" opacity="${o}"/>`;
  return `<rect y="${street}" width="${width}" height="${height - street}" fill="url(#paving)"/>
    <g filter="url(#blur24)">${pool(360, 580, 0.95)}${pool(1082, 150, 0.85)}</g>
    <g filter="url(#blur12)" style="mix-blend-mode:screen">${pool(440, 30, 0.8)}${pool(636, 36, 0.9)}${pool(838, 30, 0.8)}</g>
    <rect y="${street}" width="${width}" height="${height - street}" filter="url(#wet)"/>
    <path d="${joints}" stroke="#05070f" stroke-width="3.4" fill="none" opacity="0.6"/><path d="${joints}" stroke="#ffc47a" stroke-width="1" fill="none" opacity="0.28" transform="translate(0 2.4)"/>
    <rect y="${street - 4}" width="${width}" height="14" fill="#0b0e18" opacity="0.7" filter="url(#blur3)"/>
    <path d="M1030 ${street} H1276 L1292 ${street + 20} H1016 Z" fill="#8b8078"/><path d="M1030 ${street} H1276" stroke="#ffd795" stroke-width="3" opacity="0.7"/>`;
}
