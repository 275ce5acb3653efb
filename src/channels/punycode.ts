/** Length of a domain label as the name system writes it (RFC 3492), for the 63 signs it may have. */

const delta = { base: 36, least: 1, most: 26, skew: 38, damp: 700, firstBias: 72, first: 128 };

function adapt(gap: number, points: number, start: boolean): number {
  let left = Math.floor(gap / (start ? delta.damp : 2));
  left += Math.floor(left / points);
  let steps = 0;
  for (; left > ((delta.base - delta.least) * delta.most) / 2; steps += delta.base)
    left = Math.floor(left / (delta.base - delta.least));
  return steps + Math.floor(((delta.base - delta.least + 1) * left) / (left + delta.skew));
}

/** Digits that one gap needs. */
function digits(gap: number, bias: number): number {
  let count = 1;
  for (let step = delta.base; ; step += delta.base, count++) {
    const limit = Math.min(delta.most, Math.max(delta.least, step - bias));
    if (gap < limit) return count;
    gap = Math.floor((gap - limit) / (delta.base - limit));
  }
}

/** Signs of the label in ASCII, `xn--` included; more than 63 is reported as 64. */
export function asciiLength(label: string): number {
  const points = Array.from(label.length > 252 ? label.slice(0, 252) : label, (sign) => sign.codePointAt(0)!);
  const basic = points.filter((point) => point < 128).length;
  if (basic === points.length) return Math.min(points.length, 64);
  if (points.length > 59) return 64;
  let length = 4 + basic + (basic > 0 ? 1 : 0);
  let [next, gap, bias, done] = [delta.first, 0, delta.firstBias, basic];
  while (done < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next));
    gap += (smallest - next) * (done + 1);
    for (const point of points) {
      if (point < smallest) gap++;
      if (point !== smallest) continue;
      length += digits(gap, bias);
      bias = adapt(gap, done + 1, done === basic);
      gap = 0;
      done++;
    }
    gap++;
    next = smallest + 1;
  }
  return Math.min(length, 64);
}
