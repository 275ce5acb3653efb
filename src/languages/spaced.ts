/** Texts in small letters with one blank for each run of what parts their words: to see whether two say the same. */

const KEPT = 1;
const PARTS = 2;

/** Texts are written here first; it grows with the longest. */
let units = new Uint16Array(4096);

function stringOf(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += 4096)
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(length, from + 4096)) as unknown as number[]);
  return text;
}

/** @param parting one character that parts words, without flags that remember: `/[\s\p{P}]/u` */
export function spacedBy(parting: RegExp): (text: string) => string {
  /** Found out when a character is first met. */
  const met = new Uint8Array(0x10000);
  const all = new RegExp(`(?:${parting.source})+`, 'gu');
  return (text) => {
    const small = text.toLowerCase();
    if (small.length > units.length) units = new Uint16Array(small.length * 2);
    let length = 0;
    let open = false;
    for (let at = 0; at < small.length; at++) {
      const unit = small.charCodeAt(at);
      // Half of a character: rare enough for the slow way.
      if (unit >= 0xd800 && unit < 0xe000) return small.replace(all, ' ').trim();
      const kind = (met[unit] ||= parting.test(small[at]!) ? PARTS : KEPT);
      if (kind === PARTS) {
        open = length > 0;
        continue;
      }
      if (open) units[length++] = 0x20;
      open = false;
      units[length++] = unit;
    }
    return stringOf(length);
  };
}
