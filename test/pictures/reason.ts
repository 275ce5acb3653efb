import { expect } from 'vitest';
import type { examinePicture } from '../../src/io/picture-faults.js';

type Unfit = Extract<ReturnType<typeof examinePicture>, { fault: object }>;

/** The English words of a reason, with all that they name but the file. */
export function reason({ fault, data }: Unfit): string {
  const words = fault.en.join(' ').replaceAll(/\{(\w+)\}/g, (_, key: string) => String(data[key] ?? `{${key}}`));
  expect(words).not.toMatch(/\{(?!file\})\w+\}/);
  return words;
}
