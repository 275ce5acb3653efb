/**
 * The channels whose files are documents, and nothing else of them: the mail with the two texts it holds, the release as
 * Word and PDF. With BENCH_DATA in the environment the data of each document are put down there, for whoever makes the
 * same documents with the libraries alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsletter } from '../src/channels/newsletter.js';
import { pressRelease } from '../src/channels/press-release.js';
import type { Channel, ChannelFile } from '../src/model.js';

const into = process.env.BENCH_DATA;

const bytesAsText = (_: string, value: unknown) =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;

function watched(file: ChannelFile): ChannelFile {
  const { data } = file;
  if (into === undefined || data === undefined) return file;
  return {
    ...file,
    data: (view, made) => {
      const given = data(view, made);
      writeFileSync(
        join(into, `${view.message.id}.${file.name.split('.').pop()}.json`),
        JSON.stringify(given, bytesAsText),
      );
      return given;
    },
  };
}

const only = (channel: Channel, id: string, names: RegExp): Channel => ({
  ...channel,
  id,
  pictures: { ...channel.pictures, cards: undefined },
  files: channel.files.filter(({ name }) => names.test(name)).map(watched),
});

export const channels = [only(newsletter, 'letter', /./), only(pressRelease, 'release', /\.(?:docx|pdf)$/)];
