/** What stays loaded between the runs of one process, as long as none of the files that it came from has changed. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findBrandFile } from '../io/brand-file.js';
import { namedFiles, reachOf } from '../io/brand-scene.js';
import type { FoundMessage, ListedMessage } from '../io/messages.js';
import { isInside } from '../io/read-text.js';
import type { Scene } from '../io/sight.js';
import { lockPath } from '../io/translation-lock.js';
import type { CallOptions } from './flags.js';
import type { Near } from './memory.js';
import type { Opened } from './open-parts.js';
import type { Bench } from './renderer.js';

/** Files of messages; whatever else changes may be part of the brand. */
const ofMessages = /\.(md|markdown|lock\.json|jpe?g|png|gif|webp|avif|svg)$/i;

export class Warm {
  opened: Opened | undefined;
  bench: Bench | undefined;
  /** What was told of messages, by their paths. */
  readonly near = new Map<string, Near>();
  /** How files of editions looked, by what they are kept under. */
  readonly stamps = new Map<string, string>();
  /** Messages that were made in this run, not told again. */
  readonly made = new Set<string>();
  private readonly found = new Map<string, FoundMessage>();
  /** Message trees of the scene, and what of them belongs to the brand all the same. */
  private trees: readonly string[] = [];
  private beside: readonly string[] = [];
  private templates: readonly string[] = [];
  private brandFiles: ReadonlySet<string> = new Set();

  constructor(private readonly options: CallOptions) {}

  /** Where changes matter, as far as the brand could be read. */
  scene(): Scene {
    const { cwd, paths, out, brandFile, baseline } = this.options;
    const loaded = this.opened?.loaded;
    const dir = loaded?.dir ?? cwd;
    const reach = this.reach(brandFile, cwd);
    const sources = loaded?.brand.sources.map(({ path }) => resolve(dir, path)) ?? [];
    const templates = [...(loaded?.templates ?? []), resolve(dir, 'templates')];
    const asked = paths.map((path) => resolve(cwd, path));
    this.trees = unique([join(cwd, 'content'), join(dir, 'content'), ...sources, ...asked.filter(isFolder)]);
    const alone = asked.filter((path) => !isFolder(path) && !this.trees.some((tree) => isInside(path, tree)));
    this.beside = unique(alone.flatMap((path) => [dirname(path), ...reachOf(path).folders]));
    this.templates = templates;
    this.brandFiles = new Set([...reach.files, ...(loaded ? namedFiles(loaded) : [])]);
    const named = baseline === undefined ? [] : [resolve(cwd, baseline)];
    const folders = [cwd, dir, ...reach.folders, ...[...this.brandFiles, ...named].map((file) => dirname(file))];
    const trees = unique([...this.trees, ...templates]);
    const there = (some: readonly string[]) => some.filter((one) => existsSync(one));
    return { trees: there(trees), beside: there(this.beside), folders: there(unique(folders)), skip: [out] };
  }

  /** The same messages; what was read of one is not read again. */
  listed(messages: readonly ListedMessage[]): readonly ListedMessage[] {
    return messages.map(({ path, read }) => ({
      path,
      read: () => {
        const known = this.found.get(path) ?? read();
        this.found.set(path, known);
        return known;
      },
    }));
  }

  /** Whether all pictures of a message lie where a change of them would be seen. */
  sees(pictures: readonly string[]): boolean {
    return pictures.every((path) => this.isSeen(resolve(this.options.cwd, path)));
  }

  private isSeen(path: string): boolean {
    return this.beside.includes(dirname(path)) || this.trees.some((tree) => isInside(path, tree));
  }

  /** @param changed absolute paths */
  forget(changed: readonly string[]): void {
    if (!changed.every((path) => this.isOfMessages(path))) return this.drop();
    const { cwd } = this.options;
    const locks = new Set(changed.map((path) => (path.endsWith('.lock.json') ? path : lockPath(path))));
    const isPicture = changed.some((path) => !/\.(md|markdown|lock\.json)$/i.test(path));
    for (const [path] of this.found) {
      const isIts =
        locks.has(lockPath(resolve(cwd, path))) || (isPicture && this.near.get(path)?.pictures.length !== 0);
      if (isIts) {
        this.found.delete(path);
        this.near.delete(path);
      }
    }
    return undefined;
  }

  /** Forgets everything: all is read again. */
  drop(): void {
    this.opened = undefined;
    this.bench = undefined;
    this.near.clear();
    this.found.clear();
    this.stamps.clear();
  }

  private isOfMessages(path: string): boolean {
    return (
      ofMessages.test(path) &&
      !this.brandFiles.has(path) &&
      this.isSeen(path) &&
      !this.templates.some((folder) => isInside(path, folder))
    );
  }

  private reach(brandFile: string | undefined, cwd: string): ReturnType<typeof reachOf> {
    try {
      const path = findBrandFile(cwd, brandFile);
      if (path !== undefined) return reachOf(path);
    } catch {
      // Two of them, or none of that name: the run says so.
    }
    return { files: new Set(), folders: new Set(brandFile === undefined ? [] : [dirname(resolve(cwd, brandFile))]) };
  }
}

const unique = (all: readonly string[]) => [...new Set(all)];

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
