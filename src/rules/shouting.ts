/** Three words of four letters or more, all in capitals; names, codes and acronyms are fewer. */
export function shouts(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
}
