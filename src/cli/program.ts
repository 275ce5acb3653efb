/** The command line as commander sees it. Its own English sentences are replaced by ours. */
import { Command, CommanderError, Option, type HelpConfiguration } from 'commander';
import { nearest, UserError } from '../errors.js';
import { commands, optionSyntax, type Call, type CommandSpec, type OptionName, type Run } from './commands.js';
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
  if (args.length === 0) {
    program.outputHelp();
    return undefined;
  }
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
    .addHelpText('after', `\n${words.help.exit}\n${words.help.more}`);
  settle(program, world, words);
  for (const spec of commands) program.addCommand(commandOf(spec, world, words, found));
  return program;
}

function commandOf(spec: CommandSpec, world: World, words: Words, found: Found): Command {
  const command = new Command(spec.name)
    .description(words.commands[spec.name])
    .helpGroup(words.help[spec.group])
    .helpOption('-h, --help', words.options.help)
    .addHelpText('after', `\n${words.help.example}\n  ${spec.example}`);
  settle(command, world, words);
  if (spec.arguments) command.arguments(spec.arguments);
  for (const name of spec.options) command.addOption(optionOf(name, words));
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
    helpWidth: Math.min(world.columns, 100),
  };
  command
    .configureHelp(help)
    .configureOutput({
      writeOut: world.out,
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(world.columns, 100),
    })
    .exitOverride();
}

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
      const known = (spec?.options ?? []).map((name) => /--[\w-]+/.exec(optionSyntax[name])![0]);
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
