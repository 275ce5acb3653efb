/** An edition without anything that its files do not need. */
import { editionFiles } from '../../src/io/edition-record.js';
import { Output, type CommitOptions, type WriteOptions } from '../../src/io/output.js';
import type { Edition, Message } from '../../src/model.js';

/** Files by rendition: `{ 'en/x': { 'post.txt': 'words' } }`. */
export function anEdition(id: string, renditions: Record<string, Record<string, string>>): Edition {
  const message = { id, files: [{ path: `content/${id}.md`, text: id }], pictures: [] } as unknown as Message;
  const edition = {
    message,
    contract: { message: id, invariants: [] },
    renditions: Object.entries(renditions).map(([name, files]) => {
      const [locale, channel] = name.split('/') as [string, string];
      return {
        draft: {
          message: id,
          channel,
          locale,
          markets: [],
          parts: {},
          body: [],
          pictures: [],
          hashtags: [],
          says: [],
          omitted: [],
        },
        files: Object.entries(files).map(([file, text]) => ({
          name: file,
          media: 'text/plain',
          bytes: Buffer.from(text),
        })),
      };
    }),
    readings: [],
    leftOut: [],
    findings: [],
    coverage: [],
  };
  return edition as unknown as Edition;
}

/** All of them as one build. @param out absolute */
export async function writeEditions(
  out: string,
  editions: readonly Edition[],
  { complete, signal, shard, ...options }: WriteOptions & CommitOptions,
) {
  const output = new Output(out, options);
  for (const edition of editions)
    output.put(edition.message.id, edition.renditions.length > 0 ? editionFiles(edition) : undefined);
  return output.commit({ complete, signal, shard });
}
