/** Programs beside Node that some tests need: a browser, an office suite, a PDF printer. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names: Readonly<
  Record<string, { readonly variable: string; readonly programs: readonly string[]; readonly cure: string }>
> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    cure: 'apt-get install chromium, or set CHROMIUM to the path of Chrome',
  },
  soffice: {
    variable: 'SOFFICE',
    programs: ['soffice', 'libreoffice'],
    cure: 'apt-get install libreoffice-writer, or set SOFFICE',
  },
  pdftoppm: { variable: 'PDFTOPPM', programs: ['pdftoppm'], cure: 'apt-get install poppler-utils, or set PDFTOPPM' },
};

/**
 * Path of a program. Without it the tests that need it do not run, and one line says how to get it; with `CI` set
 * to `true` that is an error.
 */
export function needTool(name: keyof typeof names & string): string | undefined {
  const { variable, programs, cure } = names[name]!;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const given = process.env[variable];
  const candidates = given
    ? [given]
    : programs.flatMap((program) =>
        program.includes('/') ? [program] : folders.map((folder) => join(folder, program)),
      );
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  const line = `${name} is not here, so its tests do not run: ${cure}.`;
  if (process.env['CI'] === 'true') throw new Error(line);
  console.warn(line);
  return undefined;
}
