/** Stretches in quotation marks of any of our languages. */

export const quotations =
  /«[^«»]{1,600}»|„[^„“”]{1,600}[”“]|“[^“”]{1,600}”|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?![\p{L}\p{N}])/gu;

/** What stands between quotation marks, with its place in the text. */
export function plainQuotations(text: string): { words: string; start: number }[] {
  if (!/[«„“"]/.test(text)) return [];
  return Array.from(text.matchAll(quotations), (match) => ({ words: match[0].slice(1, -1), start: match.index + 1 }));
}
