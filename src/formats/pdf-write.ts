/** Typst → PDF/UA-1: tagged, with language and title, the same bytes for the same input. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { UserError } from '../errors.js';
import { withoutUndrawable } from './pdf-glyphs.js';

/** What a PDF is made of. */
export interface PdfInput {
  /** A Typst template; it finds the data with `json(bytes(sys.inputs.data))`. */
  readonly source: string;
  /** JSON; words of a message come in here and are never Typst source. An `assets` list of `{name, media, bytes}` becomes files. */
  readonly data: unknown;
  /** More files that the template may name: a list, or bytes by name. */
  readonly assets?:
    readonly { readonly name: string; readonly bytes: Uint8Array }[] | Readonly<Record<string, Uint8Array>>;
}

type Compiler = Typst.NodeCompiler;
type File = { readonly name: string; readonly bytes: Uint8Array };

/** A root that cannot exist: templates reach the files they are given and nothing of this machine. */
const nowhere = join('/dev/null', 'onmessage');
const weights = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

let kept: Compiler | undefined;

/** Noto Sans, and Liberation Sans for signs that Noto Sans lacks (→ ≤); fonts of the machine are never asked for. */
async function compiler(): Promise<Compiler> {
  if (kept) return kept;
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const folder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const noto = folder('@expo-google-fonts/noto-sans');
  const fontPaths = [...weights.map((weight) => join(noto, weight)), join(folder('pdfjs-dist'), 'standard_fonts')];
  kept = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontPaths }] });
  return kept;
}

/** Refuses what would make a PDF differ from day to day or reach the network. */
function checkSource(source: string): void {
  const code = source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  if (/datetime\s*\.\s*today/.test(code))
    throw new UserError('The Typst template asks for the date of today.', {
      hint: 'Take the date from the data: `data.date`.',
    });
  const include = /\b(?:import|include)\s+(?!"[^"@]+")(\S+)/.exec(
    code.replace(/"(?:[^"\\]|\\.)*"/g, (text) => (text.startsWith('"@') ? '"@"' : '"file"')),
  );
  if (include)
    throw new UserError(`The Typst template loads a package or a computed file (${include[1]}).`, {
      hint: 'Copy what you need into the template; nothing is fetched while building.',
    });
}

function filesOf({ data, assets }: PdfInput): File[] {
  const own = (data as { assets?: readonly File[] } | undefined)?.assets ?? [];
  const given = Array.isArray(assets)
    ? (assets as readonly File[])
    : Object.entries(assets ?? {}).map(([name, bytes]) => ({ name, bytes }));
  return [...given, ...own].filter(({ name }) => !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|:/.test(name));
}

/**
 * Bytes have no place in JSON; the template finds them as files. Typst hyphenates by itself, and beside a soft hyphen
 * it writes letters that come out as hyphens when people copy them.
 */
function jsonOf(data: unknown): string {
  const kept = (key: string, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll('\u00ad', '')
      : key === 'bytes' && value instanceof Uint8Array
        ? undefined
        : value;
  return JSON.stringify(data, kept) ?? 'null';
}

function compile(typst: Compiler, source: string, data: string): Buffer {
  // In front of the template, so that it may set a date of its own from the data.
  const result = typst.compile({ mainFileContent: `#set document(date: none);${source}`, inputs: { data } });
  const document = result.result;
  if (document === null) {
    const found = (result.takeError()?.shortDiagnostics ?? []) as { message: string }[];
    throw new UserError(`The Typst template cannot be set: ${found[0]?.message ?? 'it has an error'}.`);
  }
  return typst.pdf(document, { pdfStandard: 'ua-1' });
}

/** Throws UserError when the template is wrong or words need letters that the fonts do not have. */
export async function writePdf(input: PdfInput): Promise<Uint8Array> {
  checkSource(input.source);
  const typst = await compiler();
  try {
    for (const { name, bytes } of filesOf(input)) typst.mapShadow(join(nowhere, name), Buffer.from(bytes));
    const data = jsonOf(input.data);
    try {
      return new Uint8Array(compile(typst, input.source, data));
    } catch (error) {
      return new Uint8Array(compile(typst, input.source, withoutUndrawable(data, error)));
    }
  } finally {
    typst.resetShadow();
    typst.evictCache(10);
  }
}
