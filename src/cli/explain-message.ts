/** What a message was read as: its facts with their places, and the words each channel takes. */
import { writeValue } from '../languages/index.js';
import type { Edition, Invariant } from '../model.js';
import { plainWording } from '../model/plain.js';
import type { Report } from '../schemas/report.js';
import type { Call } from './commands.js';
import { bySeverity, breath } from './report/lines.js';
import { reportOf } from './report/report.js';
import { pad, show, showJson } from './report/show.js';
import { factsRead, tell, whereOf } from './report/told.js';
import { startRun, type Session } from './session.js';

/** @param subject an id, a path, or `file:line` for what was found in that line */
export async function explainMessage(call: Call, subject: string): Promise<number> {
  const [, file = subject, line] = /^(.+?\.(?:md|markdown)):(\d+)(?::\d+)?$/.exec(subject) ?? [];
  const isPath = /[/\\]|\.(md|markdown)$/.test(file) || line !== undefined;
  const session = await startRun({ ...call, args: isPath ? [file] : [] });
  const editions = session.result.editions.filter(({ message }) => isPath || message.id === subject);
  const naming = { brand: session.result.brand, words: session.words, lang: session.voice.lang };
  const report = reportOf(
    'check',
    { ...session.result, editions: editions.map((edition) => tell(edition, session.result, naming)) },
    {
      whole: false,
      words: session.words,
      lang: session.voice.lang,
    },
  );
  if (call.flags.json) call.world.out(showJson(report));
  else if (line !== undefined) call.world.out(lineText(editions, report, session, `${file}:${line}:`));
  else call.world.out(editions.map((edition) => messageText(edition, session)).join('\n'));
  return report.refused.length > 0 ? 2 : 0;
}

/** Ids of all messages of the project. */
export async function messageIds(call: Call): Promise<string[]> {
  const { result } = await startRun({ ...call, args: [] });
  return result.editions.map(({ message }) => message.id);
}

function messageText(edition: Edition, { words }: Session): string {
  const { message, renditions, leftOut } = edition;
  const facts = factsRead(edition.contract);
  const lines = [
    `${show(message.id)} · ${words.report.facts(facts.length)}`,
    ...factLines(facts, edition),
    '',
    `${words.explain.wordings}:`,
    ...renditions.flatMap(({ draft }) =>
      Object.entries(draft.parts).map(([part, wording]) => {
        const where = whereOf(message, wording.place ?? wording.children[0]?.place);
        const text = show(plainWording(wording));
        return `  ${show(`${draft.channel} ${draft.locale} ${part}`)}: ${text}${where ? `  [${show(where)}]` : ''}`;
      }),
    ),
    ...leftOut.map(({ channel, locale, part }) => show(`  ${channel} ${locale} ${words.explain.notFit(part)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function factLines(facts: readonly Invariant[], { message }: Edition): string[] {
  const left = Math.max(0, ...facts.map(({ id }) => id.length)) + 2;
  return facts.map(({ id, values, place }) => {
    const said = values.map(
      ({ market, value }) => `${market ? `${market} ` : ''}${writeValue(value, 'default', message.sourceLocale)}`,
    );
    const where = whereOf(message, place);
    return `  ${pad(show(id), left)}${show([...new Set(said)].join(' · '))}${where ? `  [${show(where)}]` : ''}`;
  });
}

/** What was read and what was found in one line of a source. */
function lineText(editions: readonly Edition[], report: Report, { words, voice }: Session, start: string): string {
  const line = start.replaceAll('\\', '/').replace(/^\.\//, '');
  const here = (where: string | undefined) => where?.startsWith(line) === true;
  const facts = editions.flatMap((edition) =>
    factLines(
      factsRead(edition.contract).filter(({ place }) => here(whereOf(edition.message, place))),
      edition,
    ),
  );
  const findings = bySeverity([...report.refused, ...report.messages].flatMap((one) => one.findings))
    .filter(({ where }) => here(where))
    .map((one) => `  ${words.severity[one.severity]}: ${breath(one, voice)} [${show(one.rule)}]`);
  return `${[...facts, ...findings].join('\n') || `  ${words.report.clean}`}\n`;
}
