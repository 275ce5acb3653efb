/** Wrong values in every finished file of the sample, one at a time, and what the judge says to them. */
import { formats } from '../../src/formats/index.js';
import type { Draft, Edition, Reading } from '../../src/model.js';
import { align } from '../../src/pipeline/proof/align.js';
import { expectationOf } from '../../src/pipeline/proof/expectation.js';
import { formatOf, readingOf } from '../../src/pipeline/proof/read.js';
import { editionsOf, loadSample, type Sample } from '../sample.js';
import { tamper, tamperData } from './tamper.js';

export class Changes {
  private constructor(
    readonly sample: Sample,
    readonly editions: readonly Edition[],
    /** A PDF before it was set, by its bytes: what a hand would change in it. */
    private readonly material: ReadonlyMap<string, { source?: string; data?: unknown }>,
  ) {}

  static async ofSample(): Promise<Changes> {
    const material = new Map<string, { source?: string; data?: unknown }>();
    const sample = await loadSample((renderer) => ({
      ...renderer,
      keep: async (kind, what, make) => {
        const bytes = await renderer.keep!(kind, what, make);
        if (kind === 'pdf') material.set(keyOf(bytes), what as { data: unknown });
        return bytes;
      },
    }));
    return new Changes(sample, await editionsOf(sample), material);
  }

  async readAgain(name: string, bytes: Uint8Array, draft: Draft): Promise<Reading> {
    return readingOf(name, await formatOf({ name }, formats)!.read(bytes), draft, this.sample.input.brand);
  }

  /** Tries every wrong value in every file of a kind. @returns how many there were, and those that nobody saw */
  async inFiles(ending: string): Promise<{ tried: number; unseen: string[] }> {
    const unseen: string[] = [];
    let tried = 0;
    for (const edition of this.editions)
      for (const rendition of edition.renditions)
        for (const { name, bytes } of rendition.files) {
          if (!name.endsWith(ending)) continue;
          const { draft } = rendition;
          const expected = expectationOf(rendition, edition.message, edition.contract);
          const before = await this.readAgain(name, bytes, draft);
          for (const value of valuesIn(before)) {
            for await (const changed of this.#changed(name, bytes, value, draft.locale)) {
              const reading = await this.readAgain(name, changed, draft);
              if (words(reading) === words(before)) continue;
              tried++;
              const caught = align(reading, expected).some((v) => v.state === 'contradicted' && v.read.excerpt !== '');
              const where = `${edition.message.id} ${draft.locale} ${draft.channel} ${name}`;
              if (!caught) unseen.push(`${where}: ${value} → ${difference(before, reading)}`);
            }
          }
        }
    return { tried, unseen };
  }

  /** Every version of a file with one wrong digit, month, weekday or currency in one place of one value. */
  async *#changed(name: string, bytes: Uint8Array, value: string, locale: string): AsyncGenerator<Uint8Array> {
    if (!name.endsWith('.pdf')) return yield* tamper(name, bytes, value, locale);
    const made = this.material.get(keyOf(bytes))!;
    const { write } = formats.find((format) => format.id === 'pdf')!;
    for (const data of tamperData(made.data, value, locale)) yield await write!({ ...made, data } as never);
  }
}

const keyOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function valuesIn(reading: Reading): Set<string> {
  return new Set(
    reading.values.filter(({ value }) => value.type !== 'link' && value.type !== 'email').map(({ text }) => text),
  );
}

const words = (reading: Reading) => reading.segments.map((segment) => segment.text).join('\n');

/** What a person would see changed. */
function difference(before: Reading, after: Reading): string {
  const index = after.segments.findIndex((segment, i) => segment.text !== before.segments[i]?.text);
  return `${after.segments[index]?.where}: ${after.segments[index]?.text.slice(0, 160)}`;
}
