import type { ShardWords } from './en-shards.js';

/** Magyarul a több gépre szétosztott buildekhez. */
export const huShards: ShardWords = {
  shards: {
    wanted: 'egy szelet, például 2/8',
    needsNow: 'A --shard mellé --now is kell, hogy minden gép ugyanahhoz a pillanathoz mérjen.',
    needsNowHint: (now) => `Minden szeletnek ugyanazt adja meg, például: --now ${now}`,
    part: (number, of, messages, all) => `${number}/${of}. szelet: ${all} üzenetből ${messages}.`,
    notBeside: 'maga a márka és az üzenetek egymás mellett, ezeket az onmessage merge ellenőrzi',
  },
};
