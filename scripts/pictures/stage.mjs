/** Shared by every picture: size, light, wood, cloth, shadows and the grain that lies over all of it. */
export const width = 1600;
export const height = 1067;

/** A linear gradient; stops are `[offset, colour, opacity?]`. `box` is x1 y1 x2 y2 in user space, else left to right. */
export function linear(id, stops, box) {
  const where = box
    ? `gradientUnits="userSpaceOnUse" x1="${box[0]}" y1="${box[1]}" x2="${box[2]}" y2="${box[3]}"`
    : 'x1="0" y1="0" x2="1" y2="0"';
  return `<linearGradient id="${id}" ${where}>${stopsOf(stops)}</linearGradient>`;
}

/** A radial gradient around a point in user space. */
export function radial(id, stops, x, y, r) {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">${stopsOf(stops)}</radialGradient>`;
}

function stopsOf(stops) {
  return stops
    .map(([at, color, opacity = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`)
    .join('');
}

/** A blur filter named `blur<n>`. */
export function blur(...sizes) {
  return sizes
    .map(
      (n) =>
        `<filter id="blur${n}" x="-100%" y="-200%" width="300%" height="500%"><feGaussianBlur stdDeviation="${n}"/></filter>`,
    )
    .join('');
}

/** Noise that keeps only its dark streaks in one colour: the fibres of wood, the weave of linen, the speckle of clay. */
export function streaks(id, { x, y, color, seed = 1, octaves = 4, strength = 1, cut = 0.45 }) {
  const [r, g, b] = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3));
  return `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency="${x} ${y}" numOctaves="${octaves}" seed="${seed}" result="noise"/>
    <feColorMatrix in="noise" type="matrix" values="0 0 0 0 ${r}  0 0 0 0 ${g}  0 0 0 0 ${b}  ${3 * strength} 0 0 0 ${-3 * strength * cut}" result="ink"/>
    <feComposite in="ink" in2="SourceAlpha" operator="in"/>
  </filter>`;
}

/** Everything in place: definitions, layers from back to front, then vignette and grain. */
export function scene(defs, layers, { vignette = 0.38, grain = 0.1, seed = 7 } = {}) {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>${defs}
    ${radial(
      'vignette',
      [
        [0.45, '#1a0f05', 0],
        [1, '#1a0f05', vignette],
      ],
      width / 2,
      height * 0.5,
      width * 0.66,
    )}
    <filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
      <feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="${seed}"/>
      <feColorMatrix type="matrix" values="0.34 0.33 0.33 0 0  0.34 0.33 0.33 0 0  0.34 0.33 0.33 0 0  0 0 0 0 ${grain}"/>
    </filter>
  </defs>
  ${layers.join('\n  ')}
  <rect width="${width}" height="${height}" fill="url(#vignette)"/>
  <rect width="${width}" height="${height}" filter="url(#grain)" style="mix-blend-mode:overlay"/>
</svg>`;
}

/** A wooden surface with three scales of fibre. Use with `woodFilters(name)`. */
export function wood(name, shape, fill) {
  return `<g>${shape(`fill="${fill}"`)}${['Broad', 'Fine', 'Pore'].map((scale) => shape(`fill="#000" filter="url(#${name}${scale})"`)).join('')}</g>`;
}

export function woodFilters(name, { along = 'x', dark = '#5d3a1b', light = '#f3d6a6', seed = 3 } = {}) {
  const turn = (long, across) => (along === 'x' ? { x: long, y: across } : { x: across, y: long });
  return (
    streaks(`${name}Broad`, { ...turn(0.0011, 0.014), color: dark, seed, octaves: 3, strength: 0.8, cut: 0.45 }) +
    streaks(`${name}Fine`, {
      ...turn(0.0022, 0.07),
      color: dark,
      seed: seed + 1,
      octaves: 4,
      strength: 0.85,
      cut: 0.48,
    }) +
    streaks(`${name}Pore`, {
      ...turn(0.006, 0.24),
      color: light,
      seed: seed + 2,
      octaves: 3,
      strength: 0.35,
      cut: 0.55,
    })
  );
}

/** A sprig of fir: needles on both sides of a bent twig from (0, 0) to (length, bend), three greens, lit from the right. */
export function sprig(length, bend, seed, { needle = 44, greens = ['#1f3423', '#3d5b36', '#6f8a55'] } = {}) {
  const roll = dice(seed);
  const strokes = greens.map((green, layer) => {
    let d = '';
    for (let i = 0; i < length / 3.2; i += 1) {
      const at = roll();
      const [x, y] = [at * length, bend * at * at];
      const side = roll() < 0.5 ? -1 : 1;
      const angle = side * (0.5 + roll() * 0.75) + (2 * bend * at) / length;
      const long = needle * (0.55 + roll() * 0.5) * (1.08 - at * 0.5);
      d += `M${x.toFixed(1)} ${y.toFixed(1)}l${(Math.cos(angle) * long).toFixed(1)} ${(Math.sin(angle) * long).toFixed(1)}`;
    }
    return `<path d="${d}" stroke="${green}" stroke-width="${3.4 - layer * 0.7}" stroke-linecap="round" fill="none"/>`;
  });
  return `<path d="M-30 0 Q${length / 2} 0 ${length} ${bend}" stroke="#4a321c" stroke-width="7" fill="none" stroke-linecap="round"/>${strokes.join('')}`;
}

/** Pseudo-random numbers in [0, 1) that are the same on every machine. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
