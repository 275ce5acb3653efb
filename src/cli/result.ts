/** What a run gives its reports. */
import type { Brand, Channel, Edition, Finding, Rule } from '../model.js';
import type { Share } from './share.js';

/** A finding with its place as people read it: `content/kettle/index.el.md:14:3`. */
export type LocatedFinding = Finding & { readonly where?: string };

/** A source that was not read: its message is not among the editions. */
export interface Refused {
  readonly path: string;
  readonly findings: readonly LocatedFinding[];
}

/** What is kept of a message that went through the line: all of it, or only what is told of it. */
export interface Told {
  readonly message: { readonly id: string };
  readonly findings: readonly LocatedFinding[];
}

export interface RunResult<Kept extends Told = Edition> {
  readonly brand: Brand;
  /** Absolute folder of the brand. */
  readonly dir: string;
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
  readonly editions: readonly Kept[];
  readonly refused: readonly Refused[];
  /** About the brand itself, or about messages beside each other. */
  readonly findings: readonly LocatedFinding[];
  /** Rules that could not look, and what the brand would have to declare. */
  readonly blind: readonly { readonly rule: string; readonly needs: string }[];
  /** Everything was read, so what is not among the editions is gone. */
  readonly whole: boolean;
  /** How many pictures were looked at, made anew, and taken from what was kept. */
  readonly pictures: { readonly looked: number; readonly made: number; readonly kept: number };
  /** With `--shard`. */
  readonly share?: Share;
  /** With `--changed`: messages that were left alone because they are as they were. */
  readonly changed?: { readonly ref: string; readonly unchanged: number };
}
