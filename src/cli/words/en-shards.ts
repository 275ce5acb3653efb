/** English of builds that are split over machines. */
const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const enShards = {
  shards: {
    wanted: 'a share such as 2/8',
    needsNow: '--shard needs --now, so that all machines judge by one moment.',
    needsNowHint: (now: string) => `Give all shards the same, for example --now ${now}`,
    part: (number: number, of: number, messages: number, all: number) =>
      `Shard ${number} of ${of}: ${messages} of ${s(all, 'message')}.`,
    notBeside: 'the brand itself and messages beside each other, which onmessage merge judges',
  },
};

export type ShardWords = typeof enShards;
