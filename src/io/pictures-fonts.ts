/** The typeface of cards: the brand's own files, else Noto Sans, which has Latin, Greek and Hungarian letters. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Card } from '../model.js';
import { sha256 } from './cache.js';

const here = createRequire(import.meta.url);

/** @param own absolute paths of static TTF or OTF files */
export function cardFonts(own: { readonly regular: string; readonly bold: string } | undefined) {
  let fonts: Card['fonts'] | undefined;
  const read = (): Card['fonts'] => {
    const folder = own ? '' : dirname(here.resolve('@expo-google-fonts/noto-sans/package.json'));
    const regular = own?.regular ?? join(folder, '400Regular/NotoSans_400Regular.ttf');
    const bold = own?.bold ?? join(folder, '700Bold/NotoSans_700Bold.ttf');
    fonts ??= { regular: new Uint8Array(readFileSync(regular)), bold: new Uint8Array(readFileSync(bold)) };
    return fonts;
  };
  return { read, id: () => (own ? sha256(sha256(read().regular) + sha256(read().bold)) : 'noto-sans 0.4.2') };
}
