/** The command line as commander sees it. Its own English sentences are replaced by ours. */
import { type Argument, Command, CommanderError, Option, type HelpConfiguration } from 'commander';
import { nearest, UserError } from '../errors.js';
import {
  commands,
  commonOptions,
  optionSyntax,
  type Call,
  type CommandSpec,
  type OptionName,
  type Run,
} from './commands.js';
import { pad, wrap } from './report/show.js';
import { toolVersion } from './tool.js';
import type { Words } from './words/index.js';
import type { World } from './world.js';

/** A command with its arguments; `undefined` when help was asked for and given. */
export interface Parsed {
  readonly spec: CommandSpec;
  readonly call: Call;
}

/** @throws UserError for wrong usage */
export function parse(typed: readonly string[], world: World, words: Words, heard: Call['heard']): Parsed | undefined {
  // `onmessage help build` is what many type first.
  const args = typed[0] === 'help' ? [...typed.slice(1, 2), '--help'] : commandFirst(typed);
  let parsed: Parsed | undefined;
  const program = programOf(world, words, (spec, given, flags) => {
    parsed = { spec, call: { args: given, flags, world, words, heard } };
  });
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw usageError(error, args, words);
  }
  return parsed;
}

/** `onmessage --lang hu check`: options may stand before the command they are for. */
function commandFirst(typed: readonly string[]): readonly string[] {
  const valued = Object.values(optionSyntax).flatMap((syntax) => /(--[\w-]+) </.exec(syntax)?.[1] ?? []);
  let at = 0;
  while (typed[at]?.startsWith('-')) at += valued.includes(typed[at]!) ? 2 : 1;
  const isVersion = typed[0] === '-V' || typed[0] === '--version';
  return at > 0 && at < typed.length && !isVersion
    ? [typed[at]!, ...typed.slice(0, at), ...typed.slice(at + 1)]
    : typed;
}

type Found = (spec: CommandSpec, args: string[], flags: Call['flags']) => void;

function programOf(world: World, words: Words, found: Found): Command {
  const program = new Command('onmessage')
    .description(words.help.about)
    .version(toolVersion(), '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .addHelpText('after', () => `\n${commonText(words, widthOf(world))}\n\n${closing(words, widthOf(world))}`);
  settle(program, world, words);
  for (const spec of commands) program.addCommand(commandOf(spec, world, words, found));
  return program;
}

function commandOf(spec: CommandSpec, world: World, words: Words, found: Found): Command {
  const command = new Command(spec.name)
    .description(words.commands[spec.name])
    .helpGroup(words.help[spec.group])
    .helpOption('-h, --help', words.options.help)
    .addHelpText('after', () => `\n${afterOptions(spec, words, widthOf(world))}`);
  settle(command, world, words);
  if (spec.arguments) command.arguments(spec.arguments);
  for (const name of spec.options) command.addOption(optionOf(name, words).hideHelp(commonOptions.includes(name)));
  command.action((...given: unknown[]) => {
    const positional = given
      .slice(0, -2)
      .flat()
      .filter((one) => one !== undefined) as string[];
    found(spec, positional, command.opts());
  });
  return command;
}

/** Lists may be repeated, or written with commas. */
function optionOf(name: OptionName, words: Words): Option {
  const option = new Option(optionSyntax[name], words.options[name]);
  if (name === 'channel' || name === 'locale') {
    option.argParser((value: string, before: string[] = []) => [
      ...before,
      ...value.split(',').filter((id) => id !== ''),
    ]);
  }
  return option;
}

function settle(command: Command, world: World, words: Words): void {
  const titles: Record<string, string> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Commands:': words.help.commands,
  };
  const help: HelpConfiguration = {
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (one) => [one.name(), ...one.registeredArguments.map(written)].join(' '),
    helpWidth: widthOf(world),
  };
  command
    .configureHelp(help)
    .configureOutput({
      writeOut: world.out,
      writeErr: () => undefined,
      getOutHelpWidth: () => widthOf(world),
    })
    .exitOverride();
}

const widthOf = ({ columns }: World) => Math.min(columns, 100);

/** `<id>`, `[paths…]`. */
const written = (argument: Argument) => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** Options that nearly every command understands, once for all. */
function commonText(words: Words, columns: number): string {
  const left = Math.max(...commonOptions.map((name) => optionSyntax[name].length));
  const lines = commonOptions.map((name) =>
    wrap(`  ${pad(optionSyntax[name], left)}  ${words.options[name]}`, columns, ' '.repeat(left + 4)),
  );
  return [words.help.common, ...lines].join('\n');
}

function closing(words: Words, columns: number): string {
  return [words.help.exit, words.help.more].map((line) => wrap(line, columns, '  ')).join('\n');
}

/** Names of the common options that it understands, and how it is used. */
function afterOptions({ options, examples }: CommandSpec, words: Words, columns: number): string {
  const common = commonOptions.filter((name) => options.includes(name)).map((name) => longName(name));
  const also = wrap(`${words.help.common} ${common.join(' ')} (onmessage --help)`, columns, '  ');
  return [also, '', words.help.examples, ...examples.map((line) => `  ${line}`)].join('\n');
}

const longName = (name: OptionName) => /--[\w-]+/.exec(optionSyntax[name])![0];

/** Says what commander found, in our words, with what was probably meant. */
function usageError(error: CommanderError, args: readonly string[], words: Words): UserError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const spec = commands.find((one) => args.includes(one.name));
  const see = words.usage.seeHelp(spec ? `${spec.name} ` : '');
  const hint = (meant: string | undefined) => (meant ? words.usage.meant(meant) : see);
  const option = named.split(/[ ,]+/).find((part) => part.startsWith('--')) ?? named.split(' ')[0]!;
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UserError(words.usage.unknownCommand(named), {
        hint: hint(
          nearest(
            named,
            commands.map((one) => one.name),
          ),
        ),
      });
    case 'commander.unknownOption': {
      const known = (spec?.options ?? []).map(longName);
      return new UserError(words.usage.unknownOption(named), { hint: hint(nearest(named, [...known, '--help'])) });
    }
    case 'commander.missingArgument':
      return new UserError(words.usage.missingArgument(named), { hint: see });
    case 'commander.missingMandatoryOptionValue':
      return new UserError(words.usage.missingOption(option), { hint: see });
    case 'commander.optionMissingArgument':
      return new UserError(words.usage.needsValue(option), { hint: see });
    case 'commander.excessArguments':
      return new UserError(words.usage.tooMany(), { hint: see });
    default:
      return new UserError(error.message.replace(/^error: /, ''), { hint: see });
  }
}

export type { Run };
