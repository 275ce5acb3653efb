// A project of two messages with a picture and cards, in two states that share little: for builds that are cut short.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

export const now = ['--now', '2026-11-20T09:00:00Z'];

export const brand = {
  name: 'Lumen',
  locale: 'en',
  locales: { en: ['GR'], el: ['GR'] },
  markets: {
    GR: {
      name: 'Greece',
      inName: { en: 'in Greece', el: 'στην Ελλάδα' },
      currency: 'EUR',
      timeZone: 'Europe/Athens',
      callingCode: '+30',
    },
  },
  site: { url: 'https://lumen.example' },
  channels: { everyday: ['x', 'mobile-page'] },
};

const kettle = (price, seconds) => `---
title: The kettle
summary: It boils in ${seconds} seconds and costs ${price} EUR.
short:
  - The kettle, ${price} EUR.
hero: { src: kettle.jpg, alt: A kettle }
---

The kettle costs ${price} EUR.
`;
const greek = (price, seconds) => `---
title: Ο βραστήρας
summary: Βράζει σε ${seconds} δευτερόλεπτα και κοστίζει ${price} ευρώ.
short:
  - Ο βραστήρας, ${price} ευρώ.
hero: { alt: Ένας βραστήρας }
---

Ο βραστήρας κοστίζει ${price} ευρώ.
`;
const note = (day) => `---
title: A note
summary: We open on ${day} November 2026.
---

We open on ${day} November 2026.
`;

const picture = (background) =>
  sharp({ create: { width: 96, height: 64, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** Files of each state by path; undefined for what is not there in it. */
export async function states() {
  return {
    a: {
      'content/kettle/index.md': kettle('24.90', '90'),
      'content/kettle/index.el.md': greek('24,90', '90'),
      'content/kettle/kettle.jpg': await picture('#a52a2a'),
      'content/note.md': note(27),
      'content/offer.md': undefined,
    },
    b: {
      'content/kettle/index.md': kettle('19.90', '80'),
      'content/kettle/index.el.md': undefined,
      'content/kettle/kettle.jpg': await picture('#2a52a5'),
      'content/note.md': undefined,
      'content/offer.md': note(29),
    },
  };
}

/** A folder of its own with the brand. */
export function makeProject(under = tmpdir()) {
  const dir = mkdtempSync(join(under, 'onmessage-'));
  writeFileSync(join(dir, 'brand.config.json'), JSON.stringify(brand));
  return dir;
}

export function putFiles(dir, files) {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) rmSync(join(dir, path), { force: true });
    else {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
  }
}

/** One text for all that lies below a folder: equal when names and bytes are. */
export function treeOf(folder) {
  if (!existsSync(folder)) return '';
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
  return lines.sort().join('\n');
}
