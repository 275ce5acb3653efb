import Handlebars from 'handlebars';
import { UserError } from '../../errors.js';
import { labelsOf } from '../../languages/index.js';
import type { TemplateFile, TemplateSet, View } from '../../model.js';
import { checkNames } from './check.js';
import { syntaxProblem } from './problem.js';
import { checkedUrl, helpers } from './helpers.js';
import { keepHyphened } from './kept.js';
import { checkMarkup } from './markup.js';
import { mergeConditionals } from './outlook.js';
import { sealStyles } from './seal.js';
import type { Program, TemplateProblem } from './tree.js';
import { templateWords } from './words.js';
import { viewNames, type Names } from './view-names.js';

export type { TemplateProblem } from './tree.js';

type Kind = TemplateFile['kind'];
type Compiled = (view: View) => string;

export interface Templates {
  /** The finished text. Throws a `UserError` when the template names something that this message does not have. */
  readonly render: (file: TemplateFile, view: View) => string;
  /** What is wrong with a template, wherever it is used: unknown names, unsafe places, syntax. */
  readonly check: (file: TemplateFile) => TemplateProblem[];
}

/** Templates of one run. Each is compiled once; content only ever enters as data. */
export function createTemplates(set: TemplateSet): Templates {
  const engines = new Map<Kind, typeof Handlebars>();
  const compiled = new Map<string, Compiled>();
  const check = checker(set.partials);
  const engineOf = (kind: Kind) => {
    if (!engines.has(kind)) engines.set(kind, createEngine(kind, set.partials));
    return engines.get(kind)!;
  };
  const compile = (file: TemplateFile): Compiled => {
    const source = file.skeleton ?? file.text;
    const key = `${file.kind}\n${source}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    refuseProblems(check(file));
    const made: Compiled = engineOf(file.kind).compile(source, optionsFor(file.kind));
    compiled.set(key, made);
    return made;
  };
  return {
    render: (file, view) => {
      if (file.kind === 'typst')
        throw new UserError(`${file.path}: a Typst template reads the view as data; it is not filled in as text.`);
      try {
        return finish(compile(file)(view), file.kind);
      } catch (error) {
        throw renderError(file, error);
      }
    },
    check,
  };
}

/** Parses a template. Throws what Handlebars throws. */
export function parseTemplate(text: string): Program {
  return Handlebars.parse(text) as unknown as Program;
}

function optionsFor(kind: Kind): CompileOptions {
  const known = Object.fromEntries(
    [...Object.keys(helpers), 'if', 'unless', 'each', 'with'].map((name) => [name, true]),
  );
  return {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
    noEscape: kind === 'text',
    knownHelpers: { ...known, lookup: false, log: false },
  };
}

/** An engine per kind: partials are compiled with the options of the template that first asks for them. */
function createEngine(kind: Kind, partials: TemplateSet['partials']): typeof Handlebars {
  const engine = Handlebars.create();
  for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing']) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) {
    engine.registerHelper(name, function (this: Record<string, unknown>, ...all: unknown[]) {
      const options = all.pop() as Handlebars.HelperOptions;
      if (all.length === 0 && Object.keys(options.hash as object).length === 0) {
        const own = Object.hasOwn(this, name) ? this[name] : undefined;
        return name === 'url' ? checkedUrl(own) : own;
      }
      const locale = (options.data as { root: View }).root.locale;
      return helper.run(all, {
        locale,
        hash: options.hash as Record<string, unknown>,
        safe: (html) => (kind === 'text' ? html : new engine.SafeString(html)),
      });
    });
  }
  const endings = { mail: ['', '.html', '.mjml'], html: ['', '.html'], text: ['', '.txt'], typst: [] }[kind];
  for (const ending of endings) {
    for (const [name, text] of Object.entries(partials)) {
      if (ending === '' ? !name.includes('.') : name.endsWith(ending))
        engine.registerPartial(name.slice(0, name.length - ending.length), text);
    }
  }
  return engine;
}

/** The view's names; labels are the closed list of the language files. */
const names: Names = {
  ...viewNames,
  labels: Object.fromEntries(Object.keys(labelsOf('en')).map((key) => [key, 'value' as const])),
};

/** Checks templates, each once: the languages share their text, and all share partials. */
function checker(partials: TemplateSet['partials']): Templates['check'] {
  const programs = new Map<string, Program>();
  const checked = new Map<string, TemplateProblem[]>();
  const parse = (text: string): Program => {
    const known = programs.get(text) ?? parseTemplate(text);
    programs.set(text, known);
    return known;
  };
  return (file) => {
    const key = JSON.stringify([file.kind, file.path, file.text]);
    const known = checked.get(key) ?? checkTemplate(file, partials, parse);
    checked.set(key, known);
    return known;
  };
}

function checkTemplate(
  file: TemplateFile,
  partials: TemplateSet['partials'],
  programOf: (text: string) => Program,
): TemplateProblem[] {
  if (file.kind === 'typst') return [];
  const problems: TemplateProblem[] = [];
  const report = (problem: TemplateProblem) => void problems.push(problem);
  const markup = file.kind !== 'text';
  const parse = (text: string, path: string) => {
    const program = programOf(text);
    if (markup) checkMarkup(program, { file: path, report });
    return program;
  };
  try {
    const program = parse(file.text, file.path);
    checkNames(program, names, { file: file.path, kind: file.kind, partials, parse, inside: [], report });
  } catch (error) {
    report(syntaxProblem(file.path, error));
  }
  return problems;
}

/**
 * Mail: conditional comments that meet are joined as MJML joins them. Text: tidy lines and one line end at the end.
 * Handlebars escapes `=` for attributes without quotes, which `check` refuses; addresses read better with it.
 */
function finish(output: string, kind: Kind): string {
  if (kind === 'text')
    return `${output
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  const plain = keepHyphened(output.replaceAll('&#x3D;', '='));
  return kind === 'mail' ? mergeConditionals(plain) : sealStyles(plain);
}

/** A template is checked when it is first used; the first problem is told, others come after. */
function refuseProblems([first, ...more]: readonly TemplateProblem[]): void {
  if (first === undefined) return;
  const others = more.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new UserError(first.message, {
    where: `${first.file}:${first.line}:${first.column}`,
    words: templateWords(first.kind, first.name, first.meant),
    hint: others.length === 0 ? undefined : `There is more: ${others.slice(0, 5).join(' · ')}`,
  });
}

function renderError(file: TemplateFile, error: unknown): Error {
  if (error instanceof UserError && error.where !== undefined) return error;
  if (error instanceof UserError)
    return new UserError(error.message, { where: file.path, hint: error.hint, cause: error });
  const message = error instanceof Error ? error.message : String(error);
  const missing = /^"(.+)" not defined in .*? - (\d+):(\d+)$/s.exec(message);
  if (missing === null)
    return new UserError(`The template cannot be filled in: ${message.split('\n')[0]}`, {
      where: file.path,
      cause: error,
    });
  const where = file.skeleton === undefined ? `${file.path}:${missing[2]}:${Number(missing[3]) + 1}` : file.path;
  return new UserError(`“${missing[1]}” is not there for this message.`, {
    where,
    words: templateWords('missing', missing[1]!),
    hint: `Put it inside {{#if …}} … {{/if}}.`,
    cause: error,
  });
}
