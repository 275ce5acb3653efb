/** Every input of the collection, by the groups of what may go wrong. */
import type { Input } from './input.js';
import { characters } from './characters.js';
import { encoding } from './encoding.js';
import { frontMatter } from './front-matter.js';
import { html } from './html.js';
import { links } from './links.js';
import { markdown } from './markdown.js';
import { names } from './names.js';
import { references, texts } from './texts.js';

export const collection: Readonly<Record<string, readonly Input[]>> = {
  encoding,
  'front-matter': frontMatter,
  markdown,
  links,
  html,
  characters,
  texts,
  references,
  names,
};
