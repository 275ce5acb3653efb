import type { Brand } from '../../model.js';
import { filler } from './filler.js';
import type { Report } from './report.js';

type Fields = NonNullable<Brand['sources'][number]['fields']>;

/** Parameters of a tag whose words readers see on the page. */
const visible =
  /(?:^|[\s,(])(?:text|title|label|caption|content|quote)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|“([^”]*)”)/d;

const code = '(?:^|\\n)[ ]{0,3}(?:```|~~~)[^]*?\\n[ ]{0,3}(?:```|~~~)|`[^`\\n]+`';
const comments =
  '\\{%-?\\s*comment\\s*-?%\\}[^]{0,5000}?\\{%-?\\s*endcomment\\s*-?%\\}|\\{#[^]{0,5000}?#\\}|\\{\\{[<%]?-?\\s*/\\*[^]{0,5000}?\\*/\\s*-?[>%]?\\}\\}';
const hugo = '\\{\\{([<%])\\s*(/?)\\s*([\\w./-]+)([^]{0,5000}?)/?[>%]\\}\\}';
const liquid = '\\{%-?\\s*(/?)([\\w.-]+)([^]{0,5000}?)-?%\\}';
const output =
  '\\{\\{-?\\s*(?:(["\'])([^"\'\\n{}]*)\\8\\s*\\|\\s*[^{}\\n]*|[^{}\\n]*?[\\s|(\\[][^{}\\n]*|(?:site|page|post|include|layout|theme|collections|frontmatter|Astro)\\.[\\w.]+)-?\\}\\}';
const everyTag = new RegExp(`(${code})|${comments}|${hugo}|${liquid.replace('(/?)', '(?:/?)')}|${output}`, 'g');
const attributeList = /[ \t]*\{:[^{}\n]*\}/g;
const moduleLine =
  /^(?:import[ \t][^\n]*?from[ \t]*['"][^'"\n]*['"]|import[ \t]*['"][^'"\n]*['"]|export[ \t]+(?:const|let|default|function)[ \t][^\n]*);?[ \t]*$/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const filled = (text: string): string => text.replace(/[^\n]/g, filler);

/** Whether nothing but white space and tags stands before an offset in its line. */
function startsLine(text: string, offset: number): boolean {
  return (
    text
      .slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
      .replaceAll(filler, '')
      .trim() === ''
  );
}

function endsLine(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end).trim() === '';
}

/** A tag with words of its own keeps them where they stand; at the start of a line they are a paragraph. */
function withWords(tag: string, from: number, to: number, alone: boolean): string {
  const before = filled(tag.slice(0, from));
  const after = filled(tag.slice(to));
  const paragraph = alone && after.length >= 2;
  return before + tag.slice(from, to) + (paragraph ? `${after.slice(2)}\n\n` : after);
}

const said = '\\s*[=:]\\s*(["\'])((?:(?!\\1)[^\\\\\\n]|\\\\.){1,4000})\\1';
const citation = new RegExp(
  `[\\s,(](?:text|quote|content)${said}[\\s,]+(?:cite|author|by|source|attribution)${said.replaceAll('\\1', '\\3')}`,
  'd',
);

/** `{{< quote text="…" cite="…" >}}` is a quotation with the one who says it; nobody's words become ours. */
function asQuote(tag: string): string | undefined {
  const found = citation.exec(tag)?.indices;
  if (!found) return undefined;
  const [[start, end], [by, last]] = [found[2]!, found[4]!];
  const between = tag.slice(end, by);
  const lines = [
    `> ${filled(tag.slice(2, start))}${tag.slice(start, end)}${filled(between.slice(5))}`,
    `> — ${tag.slice(by, last)}${filled(tag.slice(last + 2))}\n\n`,
  ];
  return lines.join('\n');
}

const closings = /\{\{[<%]\s*\/\s*([\w./-]+)|\{%-?\s*end([\w.-]+)/g;

/** Names of tags that are closed again: they frame words that stay, so only a look is lost with them. */
const framesIn = (source: string): ReadonlySet<string> =>
  new Set(Array.from(source.matchAll(closings), ([, hugo, liquid]) => (hugo ?? liquid)!));

/**
 * The Markdown of another program with its own tags taken out, character for character as long as before. What is
 * between two tags stays, and so do words that a tag shows (`title="…"`); a path that a filter makes an address
 * (`{{ "/guides/" | url }}`) stays too. One warning for each kind of tag, a note where no words are lost.
 */
export function blankForeignTags(text: string, body: number, fields: Fields, report: Report): string {
  const say = (name: string, start: number, length: number, severity: 'warning' | 'note' = 'warning'): void => {
    report.once(severity, 'foreign-tag', name, { start: body + start, end: body + start + length }, { tag: name });
  };
  const source = text.slice(body);
  const frames = framesIn(source);
  let result = source.replace(everyTag, (...found: unknown[]) => {
    const [tag, inCode, mark, closing, name, parameters, block, settings, , path] = found as string[];
    const at = found.at(-2) as number;
    if (inCode !== undefined) return tag!;
    if (path !== undefined && /^\S+$/.test(path)) {
      const gap = /\]\(\s*$/.test(source.slice(Math.max(0, at - 20), at)) ? ' ' : filler;
      return path + gap.repeat(tag!.length - path.length);
    }
    const label = mark ? `{{${mark} ${name} ${mark === '<' ? '>' : '%'}}}` : block ? `{% ${block} %}` : undefined;
    const quoted = !closing && startsLine(source, at) && /quote/i.test(name ?? block ?? '') ? asQuote(tag!) : undefined;
    const lossless = quoted !== undefined || frames.has(name ?? block ?? '');
    if (label && !closing && !block?.startsWith('end')) say(label, at, tag!.length, lossless ? 'note' : 'warning');
    else if (!label && /^\{\{(?![<%]|-?\s*\/\*)/.test(tag!)) say('{{ … }}', at, tag!.length);
    if (quoted) return quoted;
    const words = closing ? null : visible.exec(tag!);
    const span = words?.indices?.slice(1).find((one) => one !== undefined);
    if (span && (parameters ?? settings) !== undefined)
      return withWords(tag!, span[0], span[1], startsLine(source, at));
    return startsLine(source, at) && endsLine(source, at + tag!.length) ? blank(tag!) : filled(tag!);
  });
  if (fields === 'jekyll')
    result = result.replace(
      attributeList,
      (list, at: number) => (say('{: … }', at, list.length), startsLine(result, at) ? blank(list) : filled(list)),
    );
  if (fields === 'astro')
    result = result.replace(
      moduleLine,
      (line, at: number) => (say(line.split(/\s/)[0]!, at, line.length), blank(line)),
    );
  return result;
}
