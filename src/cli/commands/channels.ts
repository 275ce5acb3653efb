/** `onmessage channels`: what each channel allows, and where that is written. */
import type { Channel, Limit } from '../../model.js';
import { mustBeOneOf } from '../choose.js';
import type { Call } from '../commands.js';
import { lookUp } from '../look-up.js';
import { pad, show, showJson } from '../report/show.js';
import { toolName } from '../tool.js';
import type { Words } from '../words/index.js';

export async function run(call: Call): Promise<number> {
  const { parts, words } = await lookUp(call);
  const known = parts.channels.map(({ id }) => id);
  for (const id of call.args) mustBeOneOf(id, known, words.usage.unknownChannel, words);
  const chosen = parts.channels.filter(({ id }) => call.args.length === 0 || call.args.includes(id));
  const text = call.flags.json
    ? showJson({ schema: 1, tool: toolName(), channels: chosen.map(plain) })
    : chosen.map((channel) => channelLines(channel, words)).join('\n');
  call.world.out(text);
  return 0;
}

/** Without what only the program needs. */
function plain({ id, title, medium, required, limits, pictures, carries, files }: Channel) {
  const data = limits.map(({ part, max, min, unit, hard, source, asOf, grade }) => ({
    part,
    max,
    min,
    unit,
    hard,
    source,
    asOf,
    grade,
  }));
  return {
    id,
    title,
    medium,
    required,
    limits: data,
    pictures,
    carries,
    files: files.map(({ name, media }) => ({ name, media })),
  };
}

/** A channel in a few lines; shared with `explain`. */
export function channelLines(channel: Channel, words: Words, withSources = false): string {
  const { id, title, limits, files, carries } = channel;
  const left = Math.max(0, ...limits.map(({ part }) => part.length)) + 2;
  const carried = Object.entries(carries).map(
    ([kind, how]) => `${words.explain.kinds[kind as keyof typeof words.explain.kinds]}: ${words.explain.carry[how]}`,
  );
  const lines = [
    `${show(id)} · ${show(title)}`,
    ...(limits.length === 0 ? [`  ${words.channels.none}`] : []),
    ...limits.flatMap((limit) => limitLines(limit, left, words, withSources)),
    `  ${words.channels.files}: ${files.map(({ name }) => name).join(', ')}`,
    ...(withSources && carried.length > 0 ? [`  ${words.channels.carries}: ${carried.join('; ')}`] : []),
  ];
  return `${lines.map(show).join('\n')}\n`;
}

function limitLines(limit: Limit, left: number, words: Words, withSources: boolean): string[] {
  const range = [limit.min !== undefined && `≥ ${limit.min}`, limit.max !== undefined && `≤ ${limit.max}`]
    .filter(Boolean)
    .join(', ');
  const first = `  ${pad(limit.part, left)}${range} ${limit.unit} · ${limit.hard ? words.hard : words.advice}`;
  const source = `  ${pad('', left)}${limit.source} (${limit.asOf}, ${words.grades[limit.grade]})`;
  return withSources ? [first, source] : [first];
}
