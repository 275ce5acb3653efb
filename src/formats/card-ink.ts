/** Which of the brand's colours words take on a ground. WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio, 1–21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The first colour that reads well on the ground; when none does, the one that reads best: a rule tells. */
export function inkOn(ground: string, ...colours: readonly string[]): string {
  const good = colours.find((colour) => contrast(colour, ground) >= 4.5);
  return good ?? colours.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0]!;
}
