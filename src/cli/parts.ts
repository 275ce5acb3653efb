/** The brand with the channels and rules it may use. */
import { channels as builtInChannels } from '../channels/index.js';
import { UserError } from '../errors.js';
import { loadBrand, type LoadedBrand } from '../io/brand.js';
import type { Brand, Channel, Rule } from '../model.js';
import { rules as builtInRules } from '../rules/index.js';
import type { RunOptions } from './options.js';

export interface Parts {
  readonly loaded: LoadedBrand;
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
}

/** The brand with the channels and rules it may use: ours, then those of its extensions. */
export async function loadParts(
  options: Pick<RunOptions, 'cwd' | 'brandFile' | 'cache' | 'restricted' | 'version'>,
): Promise<Parts> {
  const { cwd, brandFile: file, cache, restricted, version } = options;
  const loaded = await loadBrand({ cwd, file, cache, restricted, version });
  const extra = loaded.extensions;
  return {
    loaded,
    channels: unique([...builtInChannels, ...extra.flatMap((e) => e.channels)], 'channel').map((c) =>
      withOwnLength(c, loaded.brand),
    ),
    rules: unique([...builtInRules, ...extra.flatMap((e) => e.rules)], 'rule'),
  };
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

function unique<T extends { readonly id: string }>(all: readonly T[], kind: string): readonly T[] {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id))
      throw new UserError(`Two ${kind}s are called "${id}".`, { hint: 'Give the one of the extension another id.' });
    seen.add(id);
  }
  return all;
}
