/** Tables for a terminal: what a ratio is of stands in the heading, the ratio first, absolute figures in brackets. */
export const say = (text) => process.stdout.write(`${text}\n`);

export function heading(title, unit) {
  say(`\n${title} (${unit})`);
}

/** @param figures `wall` and `cpu` in milliseconds, `peak` in MB */
export function line(name, ratio, { wall, cpu, peak }, sign = '') {
  const shown = sign === '%' ? `${(ratio * 100).toFixed(0)} %` : ratio.toFixed(ratio < 10 ? 2 : 1);
  const absolute = [
    wall !== undefined && `${wall.toFixed(0)} ms`,
    cpu !== undefined && `${cpu.toFixed(0)} ms of processor`,
    peak !== undefined && `peak ${peak.toFixed(0)} MB`,
  ].filter(Boolean);
  say(`  ${name.padEnd(36)} ${shown.padStart(8)}${absolute.length > 0 ? `   (${absolute.join(', ')})` : ''}`);
}
