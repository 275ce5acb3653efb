/** Which files a brand written as code is made from, so that its result can be kept. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../model.js';

/** Code that may say something else tomorrow, or somewhere else. */
const changing =
  /\b(process|Date|Temporal|globalThis|fetch|eval|Function|performance|crypto|require|Intl)\b|Math\.random|import\.meta|\bimport\s*\(/;
/** What stands in quotes is data. */
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\$])*`/g;
const imports = /\b(?:from|import)\s*(['"])([^'"]+)\1/g;
const endings = ['', '.ts', '.mts', '.js', '.mjs', '.json', '/index.ts', '/index.js'];

/**
 * The texts of a brand file and of all it imports, each after its path from the first, in a fixed order: the same
 * wherever the project lies.
 * Undefined when its result may depend on more than these: it is then run each time.
 */
export function brandSources(path: string, file: SourceFile): string[] | undefined {
  const texts = new Map<string, string>([[path, file.text]]);
  const open = [path];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const text = texts.get(from)!;
    if (changing.test(text.replace(quoted, ''))) return undefined;
    for (const [, , specifier] of text.matchAll(imports)) {
      if (specifier === 'onmessage') continue;
      const found = specifier!.startsWith('.') ? resolved(resolve(dirname(from), specifier!)) : undefined;
      if (found === undefined) return undefined;
      if (!texts.has(found)) {
        texts.set(found, readFileSync(found, 'utf8'));
        open.push(found);
      }
    }
  }
  const named = [...texts].map(([found, text]) => [relative(dirname(path), found).split(sep).join('/'), text] as const);
  return named.sort(([a], [b]) => (a < b ? -1 : 1)).flat();
}

/** `./x.js` may be written for `./x.ts`. */
function resolved(path: string): string | undefined {
  const names = [...endings.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')];
  return names.find((name) => /\.\w+$/.test(name) && existsSync(name));
}
