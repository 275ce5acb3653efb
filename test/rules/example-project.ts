/** The project that an example of a rule stands for. */
import type { Example, ExampleProject, ExampleSource } from '../../src/model.js';
import type { BrandInput } from '../../src/schemas/brand.js';
import { smallBrand } from '../project.js';
import { pictureOf } from './example-pictures.js';

const titles: Readonly<Record<string, string>> = { en: 'News', el: 'Νέα', hu: 'Hírek' };

/** Whole Markdown: front matter with a title and the locale, unless the example brings its own. */
export function markdownOf(source: string, locale: string): string {
  if (!source.startsWith('---\n'))
    return `---\ntitle: ${titles[locale] ?? 'News'}\nlocale: ${locale}\n---\n\n${source}\n`;
  const end = source.indexOf('\n---', 3);
  return /^locale:/m.test(source.slice(0, end)) ? source : source.replace('---\n', `---\nlocale: ${locale}\n`);
}

const wholeOf = (source: ExampleSource): ExampleProject => (typeof source === 'string' ? { message: source } : source);

const drawn = (files: NonNullable<ExampleProject['files']>): Record<string, string | Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? file : pictureOf(file)]),
  );

export function projectOf({ locale }: Pick<Example, 'locale'>, source: ExampleSource) {
  const { message, translations = {}, brand = {}, files = {}, channels, now } = wholeOf(source);
  const texts = Object.entries(translations).map(([other, text]) => [
    `content/example/index.${other}.md`,
    text.startsWith('---\n') ? text : `---\ntitle: ${titles[other]}\n---\n\n${text}\n`,
  ]);
  return {
    files: { 'content/example/index.md': markdownOf(message, locale), ...Object.fromEntries(texts), ...drawn(files) },
    brand: { ...smallBrand, channels: { everyday: channels ?? ['x', 'mobile-page'] }, ...brand } as BrandInput,
    channels: channels ?? ['x', 'mobile-page'],
    now,
  };
}
