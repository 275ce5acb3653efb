/** The sample content of this repository, taken through the line once per test file. */
import { resolve } from 'node:path';
import { loadParts, type Parts } from '../src/cli/parts.js';
import { parseOne } from '../src/cli/parse-messages.js';
import { openRenderers } from '../src/cli/renderer.js';
import { lookedAt } from '../src/cli/one-message.js';
import { formats } from '../src/formats/index.js';
import { openCache } from '../src/io/cache.js';
import { findMessages } from '../src/io/messages.js';
import { openStudio } from '../src/io/pictures-studio.js';
import type { Edition, Message } from '../src/model.js';
import { brandFacts, brandInvariants } from '../src/pipeline/proof/brand-facts.js';
import { checkMessage, type CheckInput } from '../src/pipeline/check.js';
import { makers } from './project.js';
import type { Renderer } from '../src/pipeline/render/render.js';

export const root = resolve(import.meta.dirname, '..');
/** Documents are kept between test files: setting them again tells nothing new. */
const cache = openCache(resolve(root, 'node_modules/.cache/onmessage-test'));

export interface Sample {
  readonly parts: Parts;
  readonly messages: readonly Message[];
  readonly input: CheckInput;
}

/** Loads the sample. `change` may wrap the renderer. */
export async function loadSample(change: (renderer: Renderer) => Renderer = (same) => same): Promise<Sample> {
  const options = { cwd: root, paths: [], cache, now: '2026-11-20T09:00:00Z', version: makers };
  const parts = await loadParts(options);
  const { brand, dir } = parts.loaded;
  const found = findMessages([], brand, root, { brandDir: dir, skip: [resolve(root, 'editions')] });
  const studio = openStudio(cache);
  const parsed = found.messages.flatMap((one) => parseOne(one, brand, root).message ?? []);
  const messages = await Promise.all(parsed.map((message) => lookedAt(message, studio)));
  const facts = brandFacts(brand);
  const input: CheckInput = {
    brand,
    facts,
    declared: brandInvariants(brand, facts),
    channels: parts.channels,
    rules: parts.rules,
    renderer: change(await openRenderers(parts, studio, options)(...messages)),
    ahead: studio.ahead,
    formats,
    now: options.now,
    language: 'en',
  };
  return { parts, messages, input };
}

export async function editionsOf({ messages, input }: Sample): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const message of messages) editions.push(await checkMessage(message, input));
  return editions;
}
