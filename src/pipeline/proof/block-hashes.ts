/** Hashes of the blocks and fields of a text: what `accept` records, and what shows that a translation is stale. */
import { createHash } from 'node:crypto';
import type { Block, MessageText } from '../../model.js';
import { plainBlocks, plainWording } from '../../model/plain.js';
import { wordingsOf } from './source-values.js';

function hash(kind: string, text: string): string {
  const normal = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(`${kind}\n${normal}`).digest('hex').slice(0, 16);
}

/** Words of a block with the target of its links and the source of its pictures: what a translator has to follow. */
function words(block: Block): string {
  const targets = JSON.stringify(block, (key, value: unknown) =>
    key === 'href' || key === 'src' || typeof value === 'object' ? value : undefined,
  );
  return `${plainBlocks([block])}\n${targets}`;
}

/** Words written for one place: by `x.post`, `short.1` … the hash of these words (`own`) and of all they were held against. */
export function overrideHashes(text: MessageText): Record<string, Record<string, string>> {
  const all = blockHashes(text);
  const entries = Object.entries(all);
  const against = entries.filter(([part]) => !/^(?:override|short|hero|cta)(?:\.|$)/.test(part));
  return Object.fromEntries(
    entries.flatMap(([part, own]) => {
      const key = /^override\.(.+)$/.exec(part)?.[1] ?? (part.startsWith('short.') ? part : undefined);
      return key === undefined ? [] : [[key, { own, ...Object.fromEntries(against) }]];
    }),
  );
}

/** By key: `title`, `summary`, `quotes.craft`, `body.1` … Keys of the body count its blocks. */
export function blockHashes(text: MessageText): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [part, wording] of wordingsOf(text)) hashes[part] = hash('words', plainWording(wording));
  if (text.hero?.alt) hashes['hero.alt'] = hash('words', text.hero.alt);
  for (const [i, block] of text.body.entries()) hashes[`body.${i + 1}`] = hash(block.kind, words(block));
  return hashes;
}
