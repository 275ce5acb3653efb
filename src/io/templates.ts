import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import type { Channel, Locale, SourceFile, TemplateFile, TemplateSet } from '../model.js';
import { compileMjml, mjmlVersion } from './mjml.js';
import { isInside } from './read-text.js';
import { problem, sentences } from './sentences.js';

/** Keeps compiled skeletons between runs. What comes out of it is data: it is filled in, never run. */
export interface SkeletonCache {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
}

/** A mail template ready for MJML; made by the pipeline's `prepareMail`. */
interface Prepared {
  readonly mjml: string;
  readonly where: (line: number) => string;
  readonly restore: (html: string) => string;
}

export interface LoadTemplates {
  /** Absolute folders of the brand's templates, in the order they are looked in; ours come last. */
  readonly folders: readonly string[];
  /** Absolute folder that links in the brand's templates may not lead out of; absent where the project is trusted. */
  readonly root?: string;
  /** Whether the brand's templates may be programs; else those in Typst are ours alone. */
  readonly programs?: boolean;
  /** Absolute folder that their paths are shown from. */
  readonly shownFrom?: string;
  readonly channels: readonly Channel[];
  readonly locales: readonly Locale[];
  readonly cache?: SkeletonCache;
  /** `prepareMail` of the pipeline. */
  readonly prepare: (
    source: string,
    use: { path: string; partials: Readonly<Record<string, string>>; constants: Readonly<Record<string, unknown>> },
  ) => Prepared;
  /** What is the same for every message in a locale: `constantsOf` of the pipeline over the brand's part of the view. */
  readonly constants: (locale: Locale) => Readonly<Record<string, unknown>>;
}

const largest = 1_000_000;

/** All templates that the channels name, the brand's before the built-in ones, a locale's before the common one. */
export async function loadTemplates(use: LoadTemplates): Promise<TemplateSet> {
  const folders = [...use.folders, builtInTemplates()].filter((folder, index, all) => all.indexOf(folder) === index);
  const all = loadPartials(folders, use);
  const partials = Object.fromEntries(Object.entries(all).map(([name, { text }]) => [name, text]));
  const found = new Map<string, TemplateFile>();
  // Nobody can mend ours: findings point into the brand's alone.
  const isOwn = (folder: string) => use.folders.includes(folder);
  const own: TemplateFile[] = [];
  for (const channel of use.channels) {
    for (const { template } of channel.files) {
      if (template === undefined) continue;
      for (const locale of use.locales) {
        const isProgram = template.endsWith('.typ') && use.programs === false;
        const loaded = loadOne(isProgram ? [builtInTemplates()] : folders, channel.id, template, locale, use);
        if (loaded === undefined) continue;
        const { file } = loaded;
        const skeleton = file.kind === 'mail' ? { skeleton: await skeletonOf(file, locale, partials, use) } : {};
        const whole = { ...file, ...skeleton };
        found.set(`${channel.id}/${template}/${locale}`, whole);
        if (isOwn(loaded.folder)) own.push(whole);
      }
    }
  }
  return {
    find: (channel, template, locale) => found.get(`${channel}/${template}/${locale}`),
    partials,
    sources: {
      templates: own,
      partials: Object.fromEntries(
        Object.entries(all).flatMap(([name, { path, text, folder }]) =>
          isOwn(folder) ? [[name, { path, text }]] : [],
        ),
      ),
    },
  };
}

let builtIn: string | undefined;

/** The `templates` folder of this package: beside `src` and beside `dist`. */
export function builtInTemplates(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; builtIn === undefined && up < 5; up++, folder = dirname(folder)) {
    if (existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json')))
      builtIn = join(folder, 'templates');
  }
  if (builtIn !== undefined) return builtIn;
  throw new UserError('The built-in templates are missing.', { hint: 'Install onmessage again.' });
}

function loadOne(
  folders: readonly string[],
  channel: string,
  template: string,
  locale: Locale,
  use: Place,
): { file: TemplateFile; folder: string } | undefined {
  const dot = template.indexOf('.');
  const locales = [...new Set([locale, locale.split('-')[0]!])];
  const names = [...locales.map((one) => `${template.slice(0, dot)}.${one}${template.slice(dot)}`), template];
  for (const folder of folders) {
    for (const name of names) {
      const text = readTemplate(join(folder, channel, name), folder, use);
      if (text !== undefined)
        return { file: { path: shown(folder, use, channel, name), text, kind: kindOf(template) }, folder };
    }
  }
  return undefined;
}

function kindOf(template: string): TemplateFile['kind'] {
  if (template.endsWith('.mjml.hbs')) return 'mail';
  if (template.endsWith('.html.hbs')) return 'html';
  if (template.endsWith('.txt.hbs')) return 'text';
  if (template.endsWith('.typ')) return 'typst';
  throw new UserError(`The template ${template} has an unknown ending.`, {
    hint: 'Templates end in .mjml.hbs, .html.hbs, .txt.hbs or .typ.',
  });
}

/** `templates/partials/footer.html.hbs` is `footer.html`. The brand's win. */
function loadPartials(folders: readonly string[], use: Place): Record<string, SourceFile & { folder: string }> {
  const partials: Record<string, SourceFile & { folder: string }> = {};
  for (const folder of [...folders].reverse()) {
    const inside = join(folder, 'partials');
    const names = existsSync(inside) ? readdirSync(inside) : [];
    for (const name of names.sort()) {
      const text = name.endsWith('.hbs') ? readTemplate(join(inside, name), folder, use) : undefined;
      if (text !== undefined)
        partials[name.slice(0, -'.hbs'.length)] = { path: shown(folder, use, 'partials', name), text, folder };
    }
  }
  return partials;
}

type Place = Pick<LoadTemplates, 'root' | 'shownFrom'>;

function readTemplate(path: string, folder: string, use: Place): string | undefined {
  const found = statOf(path);
  if (found === undefined) return undefined;
  const name = shown(folder, use, relative(folder, path));
  const isOut = use.root !== undefined && folder !== builtInTemplates() && !isInside(realpathSync(path), use.root);
  if (isOut) throw problem(sentences.outside, { file: name, root: `${shown(use.root!, use)}/` });
  if (!found.isFile()) throw new UserError(`${name} is not a file.`);
  if (found.size > largest) throw new UserError(`${name} is larger than a template can be (1 MB).`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new UserError(`${name} is not UTF-8 text.`, { hint: 'Save it as UTF-8.', cause });
  }
}

/** What cannot be looked at is not there. */
function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function shown(folder: string, { shownFrom }: Place, ...parts: string[]): string {
  const start = folder === builtInTemplates() ? 'templates' : relative(shownFrom ?? process.cwd(), folder) || '.';
  return [start, ...parts].join('/').replaceAll('\\', '/');
}

/** The skeleton of a mail template, kept by all that it is made from. */
async function skeletonOf(
  file: TemplateFile,
  locale: Locale,
  partials: Readonly<Record<string, string>>,
  use: LoadTemplates,
): Promise<string> {
  const constants = use.constants(locale);
  const key = createHash('sha256')
    .update(JSON.stringify(['mjml', mjmlVersion(), file.path, file.text, partials, constants]))
    .digest('hex');
  const kept = use.cache?.get(key);
  if (kept !== undefined) return kept;
  const prepared = use.prepare(file.text, { path: file.path, partials, constants });
  const html = prepared.restore(await compileMjml(prepared.mjml, { path: file.path, where: prepared.where }));
  use.cache?.set(key, html);
  return html;
}
