/** What lies on the cooking table: bowls, a pot, tools, vegetables and herbs. Gradients are defined by table.mjs. */
import { dice, sprig } from './stage.mjs';

const roll = dice(17);
export const put = (x, y, turn, inner) => `<g transform="translate(${x} ${y}) rotate(${turn})">${inner}</g>`;
/** A soft contact shadow and a longer one away from the light. */
export const cast = (x, y, turn, shape, far = 26) =>
  `<g style="mix-blend-mode:multiply"><g transform="translate(${far} ${far * 1.1})" filter="url(#blur26)" opacity="0.7">${put(x, y, turn, shape.replaceAll('FILL', '#2a1508'))}</g><g transform="translate(7 9)" filter="url(#blur8)" opacity="0.75">${put(x, y, turn, shape.replaceAll('FILL', '#2a1508'))}</g></g>`;

export function bowl(x, y, r) {
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

export function pot(x, y, r) {
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
export function spoon(x, y, turn) {
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

export function carrot(x, y, turn, size = 1) {
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

export function onion(x, y, r) {
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

export function small(x, y, r, fill, turn = 0) {
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

export function knife(x, y, turn) {
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

export function herbs(x, y, turn, seed, long = 200) {
  const leaves = sprig(long, 26, seed, { needle: 40, greens: ['#20391c', '#466d34', '#7fa35a'] });
  return `<g style="mix-blend-mode:multiply" filter="url(#blur8)" opacity="0.7" transform="translate(10 13)">${put(x, y, turn, sprig(long, 26, seed, { needle: 40, greens: ['#2a1508'] }))}</g>${put(x, y, turn, leaves)}`;
}
