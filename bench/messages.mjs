/** Messages like those people write, as many as are wanted; each with prices and days of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const two = (n) => String(n).padStart(2, '0');

function message(n) {
  const price = `${10 + (n % 80)}.${two(n % 100)}`;
  const day = `2026-12-${two(1 + (n % 28))}`;
  return `---
id: lamp-${n}
title: Lamp number ${n} is in our shops
summary: From {{onSale:on}} in our shops in Athens and Budapest.
short:
  - Lamp number ${n}, from {{onSale:short}}, {{price}}.
date: 2026-11-26
channels: [newsletter, x, bluesky, linkedin, facebook]
markets: [GR]
facts:
  price: ${price} EUR
  onSale: ${day}
cta:
  label: See lamp number ${n}
  url: https://tiliona.example/{locale}/lamps/${n}
---

The lamp costs {{price}} and is in our shops from {{onSale:on}}. It stands on a foot of oak and needs ${3 + (n % 9)} W.

## What is new

- The shade is ${20 + (n % 30)} cm wide.
- The cord is 1.8 m long.
- You return it within ${14 + (n % 16)} days if you do not like it.

We packed it in paper: no plastic, no foam.
`;
}

export function writeMessages(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; n <= count; n++) writeFileSync(join(folder, `lamp-${n}.md`), message(n));
}
