import { UserError } from '../../errors.js';
import { fillConstants } from './constants.js';
import { mark } from './filled.js';
import type { Filled } from './filled.js';
import { arrangeBlocks } from './mjml.js';
import { parseTemplate } from './templates.js';
import { syntaxProblem } from './problem.js';
import type { View } from '../../model.js';

/** A mail template ready for MJML: what is the same for every message is in, the rest stands as marks. */
export interface PreparedMail {
  readonly mjml: string;
  /** `file:line:column` in the templates of an offset in `mjml`. */
  readonly where: (line: number) => string;
  /** Puts the placeholders back for the marks that came through MJML. */
  readonly restore: (html: string) => string;
}

export interface PrepareUse {
  /** Shown in errors. */
  readonly path: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, unknown>>;
}

/** First half of a mail skeleton. Throws a located `UserError` for what MJML would lose or garble silently. */
export function prepareMail(source: string, { path, partials, constants }: PrepareUse): PreparedMail {
  const parse = (text: string) => {
    try {
      return parseTemplate(text);
    } catch (error) {
      const { line, column, message } = syntaxProblem(path, error);
      throw new UserError(message, { where: `${path}:${line}:${column}`, cause: error });
    }
  };
  const filled: Filled = fillConstants(parse(source), { file: path, partials, constants, parse });
  const mjml = arrangeBlocks(filled);
  const lines = filled.text.split('\n');
  return {
    mjml,
    where: (line) => {
      const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
      return filled.where(start + (/\S/.exec(lines[line - 1] ?? '')?.index ?? 0));
    },
    restore: (html) => html.replace(mark, (_, number: string) => filled.placeholders[Number(number)]!),
  };
}

/** Names of the view's brand that are the same for every message in a locale. */
const fixed = [
  'name',
  'url',
  'logo',
  'logoDark',
  'logoSvg',
  'logoDarkSvg',
  'tagline',
  'colors',
  'colorsDark',
  'fonts',
] as const;

/** What of a view may be put into a mail template before MJML: it depends on brand and locale alone. */
export function constantsOf(
  view: Pick<View, 'locale' | 'ogLocale' | 'dir' | 'labels'> & {
    readonly brand: Pick<View['brand'], (typeof fixed)[number]>;
  },
): Readonly<Record<string, unknown>> {
  const plain = (font: string) => font.replace(/"/g, "'");
  const brand = {
    ...Object.fromEntries(fixed.map((name) => [name, view.brand[name]])),
    fonts: { body: plain(view.brand.fonts.body), heading: plain(view.brand.fonts.heading) },
  };
  return { locale: view.locale, ogLocale: view.ogLocale, dir: view.dir, labels: view.labels, brand };
}
