/**
 * A noncharacter that stands where a tag of another program was left out, so that every offset stays true.
 * No source may hold it (characters.ts refuses it) and no tree does.
 */
export const filler = '\ufdd0';
