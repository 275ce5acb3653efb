/** What reports tell of one message, made as soon as it is judged: its files and what was read from them can go then. */
import { locate } from '../../errors.js';
import { sha256 } from '../../io/cache.js';
import { writeValue } from '../../languages/index.js';
import type {
  Contract,
  Edition,
  Invariant,
  Message,
  Place,
  Reading,
  SourceFile,
  TranslationLock,
} from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { channelsOf } from '../../pipeline/check.js';
import { styleOf } from '../../pipeline/compose/resolve.js';
import type { MessageReport } from '../../schemas/report.js';
import { packed, unpacked } from '../packed.js';
import type { LocatedFinding, RunResult } from '../result.js';
import { cellsOf, rowsOf } from './cells.js';
import { labelOf, type Naming } from './labels.js';
import { isWrong } from './matrix.js';

type Rendition = Omit<MessageReport['renditions'][number], 'held'>;

/** Plain as JSON. Findings may still come to it; what is held back, and the score, follow from them. */
export interface MessageTold {
  readonly message: { readonly id: string };
  readonly findings: readonly LocatedFinding[];
  readonly report: Omit<MessageReport, 'findings' | 'score' | 'renditions'> & {
    readonly renditions: readonly Rendition[];
  };
  /** For the score: words of the longest file of each rendition, in the order of the report. */
  readonly words: readonly number[];
  /** Channels that are asked for by the message or its type. */
  readonly required: readonly string[];
  /** Share cards that words were drawn on. */
  readonly cards: number;
  /** Hash of the texts that it was made from. */
  readonly sources: string;
  /** The report with its matrix, packed and in base64: of many messages that are well no matrix is shown. */
  readonly packed?: string;
}

/** The same with its matrix laid away, when nothing in it is wrong. */
export function withoutMatrix(told: MessageTold): MessageTold {
  if (told.packed !== undefined) return told;
  const { coverage, leftOut } = told.report;
  const isFaulty = coverage.some(isWrong) || leftOut.some(({ required }) => required) || hasErrors(told);
  if (isFaulty) return told;
  const report = { ...told.report, coverage: [], invariants: [] };
  return { ...told, report, packed: packed(JSON.stringify(told.report)) };
}

const hasErrors = ({ findings }: Pick<MessageTold, 'findings'>) =>
  findings.some(({ severity }) => severity === 'error');

/** The same with its matrix. */
export function withMatrix(told: MessageTold): MessageTold {
  const { packed: laidAway, ...rest } = told;
  if (laidAway === undefined) return told;
  return { ...rest, report: JSON.parse(unpacked(laidAway)!) as MessageTold['report'] };
}

/** The report of a message with its matrix, when something was found of it after all. */
export function reportIn(told: MessageTold): MessageTold['report'] {
  return hasErrors(told) ? withMatrix(told).report : told.report;
}

/** @param run what the message was judged with */
export function tell(edition: Edition, run: Pick<RunResult, 'brand' | 'channels'>, naming: Naming): MessageTold {
  const { message, contract, renditions, leftOut, findings } = edition;
  const title = message.texts[naming.lang] ?? message.texts[message.sourceLocale]!;
  const asked = channelsOf(message, run.brand, run.channels);
  return {
    message: { id: message.id },
    findings,
    report: {
      id: message.id,
      title: plainWording(title.title),
      locale: title.locale,
      files: message.files.map(({ path }) => path),
      status: message.status,
      facts: factsRead(contract).map((fact) => factOf(fact, message, naming)),
      renditions: renditions.map(({ draft, files }) => ({
        channel: draft.channel,
        locale: draft.locale,
        markets: [...draft.markets],
        files: files.map(({ name }) => name),
        omitted: draft.omitted.map(({ part, why }) => ({ part, why })),
      })),
      leftOut: leftOut.map(({ channel, locale, required, part, misfit }) => ({
        channel,
        locale,
        required,
        part,
        ...(misfit && { over: misfit.over, max: misfit.max, unit: misfit.unit }),
      })),
      invariants: rowsOf(edition, naming),
      coverage: cellsOf(edition, naming),
    },
    words: renditions.map(({ draft: { channel, locale } }) =>
      wordsIn(edition.readings.find((one) => one.channel === channel && one.locale === locale)?.readings ?? []),
    ),
    required: asked.flatMap((one) => (one.required ? [one.channel.id] : [])),
    cards: renditions.reduce((sum, { files }) => sum + files.filter(({ card }) => card).length, 0),
    sources: sourcesKey(message.files, message.lock),
  };
}

/** @param files the source, then its translations */
export function sourcesKey(files: readonly SourceFile[], lock: TranslationLock | undefined): string {
  return sha256(JSON.stringify([files.map(({ path, text }) => [path, text]), lock ?? null]));
}

/** Words of the longest file: a mail as HTML and as text says the same twice. */
function wordsIn(readings: readonly Reading[]): number {
  const count = ({ segments }: Reading) =>
    segments
      .filter(({ kind }) => kind === 'text')
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return Math.max(0, ...readings.map(count));
}

/** Typed values that the message itself declares or says; the address of its call to action is not one to list. */
export function factsRead({ invariants }: Contract): Invariant[] {
  return invariants.filter(({ id, origin, values }) => origin !== 'brand' && values.length > 0 && id !== 'cta.url');
}

function factOf(fact: Invariant, message: Message, naming: Naming): MessageReport['facts'][number] {
  const { brand, lang } = naming;
  return {
    id: fact.id,
    label: labelOf(fact, naming),
    type: fact.values[0]?.value.type ?? 'name',
    values: fact.values.map(({ market, value }) => ({
      market,
      text: writeValue(value, 'default', lang, styleOf(brand, lang)),
    })),
    where: whereOf(message, fact.place),
  };
}

/** `content/kettle/index.md:14:3`. */
export function whereOf(message: Message, place: Place | undefined): string | undefined {
  const file = place && message.files.find(({ path }) => path === place.file);
  return file && locate(file, place.start);
}
