/** Which pictures a message names, and where. */
import type { Message, Place, SourceFile } from '../../model.js';
import { everyBlock, everyInline, stretches } from '../../model/plain.js';

export interface PictureSource {
  readonly src: string;
  readonly file: SourceFile;
  readonly place: Place;
}

/** Each source once, heroes first. */
export function pictureSources(message: Message): PictureSource[] {
  const found = new Map<string, PictureSource>();
  for (const text of Object.values(message.texts)) {
    const { file } = text;
    const add = (src: string, place: Place | undefined) => {
      if (!found.has(src)) found.set(src, { src, file, place: place ?? { file: file.path, start: 0, end: 0 } });
    };
    const { hero, pictures = {} } = text;
    if (hero) add(hero.src, hero.place);
    for (const block of everyBlock(text.body)) if (block.kind === 'picture') add(block.src, block.place);
    for (const nodes of stretches(text.body))
      for (const node of everyInline(nodes)) if (node.kind === 'picture') add(node.src, node.place);
    for (const { crops = {}, place } of [...(hero ? [hero] : []), ...Object.values(pictures)])
      for (const { src } of Object.values(crops)) if (src !== undefined) add(src, place);
  }
  return [...found.values()];
}
