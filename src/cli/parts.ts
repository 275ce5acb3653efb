/** The brand with the channels and rules it may use. */
import { relative, resolve } from 'node:path';
import { channels as builtInChannels } from '../channels/index.js';
import { UserError } from '../errors.js';
import { loadBrand, type LoadedBrand } from '../io/brand.js';
import { brandFileIn, trustedFiles, type TrustedFiles } from '../io/brand-from.js';
import { projectRoot } from '../io/git.js';
import type { Brand, Channel, Rule } from '../model.js';
import { rules as builtInRules } from '../rules/index.js';
import type { RunOptions } from './options.js';

export interface Parts {
  readonly loaded: LoadedBrand;
  /** The commit that the brand was taken from. */
  readonly from?: TrustedFiles;
  /** What the brand brings is data: its templates are no programs. */
  readonly noCode: boolean;
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
}

/** The brand with the channels and rules it may use: ours, then those of its extensions. */
export async function loadParts(
  options: Pick<RunOptions, 'cwd' | 'brandFile' | 'cache' | 'restricted' | 'trust' | 'version'>,
): Promise<Parts> {
  const { cwd, trust, restricted = false } = options;
  const from = restricted && trust ? trustedFiles(trust, cwd) : undefined;
  const loaded = from ? await brandOf(from, options) : await ownBrand(options);
  return { ...partsOf(loaded, restricted && !from), from };
}

/** What comes of a brand that is loaded. @throws UserError when an extension uses an id that is taken */
export function partsOf(loaded: LoadedBrand, noCode: boolean): Parts {
  const extra = loaded.extensions;
  return {
    loaded,
    noCode,
    channels: unique([...builtInChannels, ...extra.flatMap((e) => e.channels)], 'channel')
      .map((channel) => withOwnLength(channel, loaded.brand))
      .flatMap((channel) => withoutFiles(channel, loaded.brand)),
    rules: unique([...builtInRules, ...extra.flatMap((e) => e.rules)], 'rule'),
  };
}

type Asked = Parameters<typeof loadParts>[0];

function ownBrand({ cwd, brandFile: file, cache, restricted, version }: Asked): Promise<LoadedBrand> {
  return loadBrand({ cwd, file, cache, restricted, version, root: restricted ? projectRoot(cwd) : undefined });
}

/** Its code may run, for it was merged; messages and sources are those of the working folder all the same. */
async function brandOf(from: TrustedFiles, { cwd, brandFile }: Asked): Promise<LoadedBrand> {
  const file = brandFileIn(from, cwd, brandFile);
  const loaded = await loadBrand({ cwd: from.cwd, file, root: from.root });
  return { ...loaded, dir: resolve(cwd, relative(from.cwd, loaded.dir)) };
}

/** A server of the brand's own (Mastodon) may take longer posts than the platform's default. */
function withOwnLength(channel: Channel, brand: Brand): Channel {
  const max = brand.social[channel.id]?.maxLength;
  if (max === undefined) return channel;
  const limits = channel.limits.map((l) =>
    l.part === 'post' && l.hard && l.max !== undefined ? { ...l, max, source: 'social.maxLength of the brand' } : l,
  );
  return { ...channel, limits };
}

/** The channel without what the brand needs nowhere; none when no file of it is left. */
function withoutFiles(channel: Channel, { channels: { without } }: Brand): Channel[] {
  if (without.length === 0) return [channel];
  const isWanted = ({ name }: { readonly name: string }) => !without.some((ending) => name.endsWith(`.${ending}`));
  const files = channel.files.filter(isWanted);
  const { cards, ...pictures } = channel.pictures;
  return files.length === 0
    ? []
    : [{ ...channel, files, pictures: without.includes('cards') ? pictures : { ...pictures, cards } }];
}

function unique<T extends { readonly id: string }>(all: readonly T[], kind: string): readonly T[] {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id))
      throw new UserError(`Two ${kind}s are called "${id}".`, { hint: 'Give the one of the extension another id.' });
    seen.add(id);
  }
  return all;
}
