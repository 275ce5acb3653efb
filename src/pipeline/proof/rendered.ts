/** The finished files of a rendition as rules see them, and where in templates and brand their words come from. */
import type { Channel, Format, Look, Place, Rendition, RenditionSubject, SourceFile } from '../../model.js';
import { type Clock, untimed } from '../clock.js';
import type { Renderer } from '../render/render.js';
import { formatOf } from './read.js';

export interface RenderedInput {
  readonly formats?: readonly Format[];
  readonly renderer?: Pick<Renderer, 'templates'>;
  readonly clock?: Clock;
}

const decoder = new TextDecoder();
const wordy = /\.(?:html?|txt|json|eml|xml|md|ics|svg)$/i;

/** Where a file says the last of these words, each looked for after the one before. */
export function placeAfter(file: SourceFile | undefined, words: readonly string[]): Place | undefined {
  if (!file || words.length === 0) return undefined;
  let [start, end] = [0, 0];
  for (const word of words) {
    start = file.text.indexOf(word, end);
    if (start < 0) return undefined;
    end = start + word.length;
  }
  return { file: file.path, start, end };
}

/** A template with the partials in it, each once, in the order they are met. */
function opened(
  template: SourceFile,
  kind: string,
  partials: Readonly<Record<string, SourceFile>>,
  met = new Set<SourceFile>(),
): Set<SourceFile> {
  if (met.has(template)) return met;
  met.add(template);
  for (const [, name] of template.text.matchAll(/\{\{~?#?>\s*([\w-]+)/g)) {
    const inside = partials[`${name}.${kind}`] ?? partials[name!];
    if (inside) opened(inside, kind, partials, met);
  }
  return met;
}

const endings: Readonly<Record<string, string>> = { mail: 'mjml', html: 'html', text: 'txt' };

/** Template and partials that a file is made from. The same for every message, so they are looked up once in a run. */
const known = new WeakMap<Renderer['templates'], Map<string, readonly SourceFile[]>>();

function sourcesOf(
  rendition: Rendition,
  name: string,
  channels: readonly Channel[],
  input: RenderedInput,
): readonly SourceFile[] {
  const templates = input.renderer?.templates;
  if (!templates) return [];
  const met = known.get(templates) ?? new Map<string, readonly SourceFile[]>();
  known.set(templates, met);
  const { channel, locale } = rendition.draft;
  const key = `${channel} ${locale} ${name}`;
  const sources = met.get(key) ?? sourcesIn(rendition, name, channels, input);
  met.set(key, sources);
  return sources;
}

function sourcesIn(
  { draft }: Rendition,
  name: string,
  channels: readonly Channel[],
  input: RenderedInput,
): SourceFile[] {
  const channel = channels.find(({ id }) => id === draft.channel);
  const made = channel?.files.find((file) => file.name === name)?.template;
  const template = made && input.renderer?.templates.find(draft.channel, made, draft.locale);
  const { templates = [], partials = {} } = input.renderer?.templates.sources ?? {};
  if (!template) return [];
  const all = [...opened(template, endings[template.kind] ?? '', partials)];
  return templates.includes(template) ? all : all.filter((one) => one !== template);
}

export function rendered(
  rendition: Rendition,
  channels: readonly Channel[],
  input: RenderedInput,
): Pick<RenditionSubject, 'look' | 'text' | 'templateAt'> {
  const { clock = untimed } = input;
  const texts = new Map<string, string>();
  const looks = new Map<string, Look | undefined>();
  const text = (name: string): string => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const file = rendition.files.find((one) => one.name === name);
    const made = file && wordy.test(name) ? decoder.decode(file.bytes) : '';
    texts.set(name, made);
    return made;
  };
  return {
    text,
    look: (name) => {
      if (!looks.has(name)) {
        const format = rendition.files.some((file) => file.name === name)
          ? formatOf({ name }, input.formats ?? [])
          : undefined;
        // How a file looks is read from it like its words, but only when a rule asks.
        looks.set(name, format?.look && clock('read', () => format.look!(text(name))));
      }
      return looks.get(name);
    },
    templateAt: (name, ...words) => {
      const sources = sourcesOf(rendition, name, channels, input);
      for (const word of words) {
        if (word === '') continue;
        const found = sources.find((source) => source.text.includes(word));
        if (found) return placeAfter(found, [word]);
      }
      return undefined;
    },
  };
}
