/** One message through the whole line: contract, drafts, renditions, readings, findings, coverage. */
import type {
  Brand,
  Channel,
  Contract,
  Edition,
  Fact,
  Format,
  Invariant,
  LeftOut,
  Locale,
  Message,
  Picture,
  PictureRecipe,
  Reading,
  Rendition,
  Rule,
  SourceFile,
} from '../model.js';
import { UserError } from '../errors.js';
import { type Clock, untimed } from './clock.js';
import { compose, type Composed } from './compose/compose.js';
import { contractOf, localesOf } from './proof/contract.js';
import { judgement, type Judged } from './proof/judge.js';
import { readNow, readRendition, type ReadBytes } from './proof/read.js';
import { picturesToMake, render, type Renderer } from './render/render.js';

export interface CheckInput {
  readonly brand: Brand;
  /** The brand's facts and all it declares, read once for a run. */
  readonly facts: readonly Fact[];
  readonly declared: readonly Invariant[];
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
  readonly renderer: Renderer;
  /** Told of all pictures of a message at once, before the first is asked for. */
  readonly ahead?: (work: readonly { readonly picture: Picture; readonly recipe: PictureRecipe }[]) => void;
  readonly formats: readonly Format[];
  readonly readBytes?: ReadBytes;
  /** For places in it. */
  readonly brandFile?: SourceFile;
  /** ISO instant; only judges. */
  readonly now: string;
  /** Language of the findings. */
  readonly language: Locale;
  /** Measures the stages. */
  readonly clock?: Clock;
  /** Restricts the work to these channels and locales. */
  readonly only?: { readonly channels?: readonly string[]; readonly locales?: readonly string[] };
}

export interface Chosen {
  readonly channel: Channel;
  /** Asked for by the message or its type: an error when nothing can be made. */
  readonly required: boolean;
}

/** Channels of a message: its own, else its type's, else the brand's everyday list, else all that need no asking. */
export function channelsOf(message: Message, brand: Brand, channels: readonly Channel[]): Chosen[] {
  const type = message.type ? brand.types[message.type] : undefined;
  const required = new Set(message.channels ?? type?.required ?? []);
  const everyday = brand.channels.everyday ?? channels.filter(({ onRequest }) => !onRequest).map(({ id }) => id);
  const asked = new Set(message.channels ?? (type ? [...type.required, ...type.optional] : everyday));
  const wanted = asked.size > 0 ? asked : new Set(everyday);
  return channels.filter((c) => wanted.has(c.id)).map((channel) => ({ channel, required: required.has(channel.id) }));
}

function leftOut({ misfits, missing }: Composed, { channel, required }: Chosen, locale: Locale): LeftOut[] {
  return missing.map((part): LeftOut => {
    const misfit = misfits.find((m) => m.part === part);
    return {
      channel: channel.id,
      locale,
      required,
      part,
      misfit: misfit && {
        over: misfit.over,
        max: misfit.limit.max!,
        unit: misfit.limit.unit,
        place: misfit.tried.place,
      },
    };
  });
}

/** A message that a format cannot write holds back its rendition alone; a template with a fault stops the run. */
async function tryRender(...args: Parameters<typeof render>): Promise<Rendition | UserError> {
  try {
    return await render(...args);
  } catch (error) {
    if (error instanceof UserError && error.where === undefined && !error.stops) return error;
    throw error;
  }
}

interface Drafted extends Chosen {
  readonly locale: Locale;
  readonly composed: Composed;
}

/** A draft for each channel and locale that is asked for. */
function draftsOf(message: Message, contract: Contract, { brand, channels, facts, only }: CheckInput): Drafted[] {
  const locales = localesOf(message, brand).filter((locale) => only?.locales?.includes(locale) ?? true);
  const wanted = channelsOf(message, brand, channels).filter(
    ({ channel }) => only?.channels?.includes(channel.id) ?? true,
  );
  return locales.flatMap((locale) =>
    wanted.map((chosen) => ({
      ...chosen,
      locale,
      composed: compose({ message, contract, channel: chosen.channel, locale, brand, facts }),
    })),
  );
}

/** All that is made of a message, before anything is read back or judged. */
export type Made = Omit<Judged, 'readings'>;

/** Composes and renders one message. Errors: UserError from templates, formats and pictures. */
export async function makeMessage(message: Message, input: CheckInput): Promise<Made> {
  const { brand, facts, clock = untimed } = input;
  const contract = clock('compose', () => contractOf(message, brand, input.declared));
  const drafts = clock('compose', () => draftsOf(message, contract, input));
  const { paint } = input.renderer;
  input.ahead?.(
    drafts.flatMap(({ composed: { draft }, channel }) =>
      draft ? picturesToMake(draft, message, channel, paint).filter(({ wanted }) => wanted) : [],
    ),
  );
  const out: LeftOut[] = [];
  const renditions: Rendition[] = [];
  for (const { composed, locale, ...chosen } of drafts) {
    const { channel } = chosen;
    const { draft } = composed;
    if (!draft) {
      out.push(...leftOut(composed, chosen, locale));
      continue;
    }
    const rendition = await clock('render', () =>
      tryRender(draft, { channel, message, contract, brand, facts }, input.renderer),
    );
    if (rendition instanceof UserError) {
      out.push({
        channel: channel.id,
        locale,
        required: chosen.required,
        part: '',
        problem: [rendition.message, rendition.hint].filter(Boolean).join(' '),
      });
      continue;
    }
    renditions.push(rendition);
  }
  return { message, contract, renditions, leftOut: out };
}

/** Renders, reads back and judges one message. Errors: UserError from templates, formats and pictures. */
export async function checkMessage(message: Message, input: CheckInput): Promise<Edition> {
  const { brand, formats, readBytes = readNow, clock = untimed } = input;
  const made = await makeMessage(message, input);
  const readings: { channel: string; locale: Locale; readings: Reading[] }[] = [];
  for (const rendition of made.renditions) {
    const { channel, locale } = rendition.draft;
    const read = await clock('read', () => readRendition(rendition, formats, brand, readBytes));
    readings.push({ channel, locale, readings: read });
  }
  const judged = { ...made, readings };
  return { ...judged, ...clock('judge', () => judgement(judged, input)) };
}
