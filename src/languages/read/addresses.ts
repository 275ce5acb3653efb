import type { Piece } from './reader.js';
import { spanOf, type Prepared } from './text.js';

const url = /(?:https?:\/\/|www\.(?=[\p{L}\p{N}-]+\.))[^\s<>"«»„“”‘’\u2026\u{fffc}|\\^`{}]+/giu;
const trailing = /[.,;:!?'’·*_~)\]>-]$/u;

/** Web addresses and e-mails, in order. A number inside one is no value of its own. */
export function readAddresses(text: Prepared): Piece[] {
  const pieces: Piece[] = [];
  if (/https?:|www\./i.test(text.cased)) {
    for (const found of text.cased.matchAll(url)) {
      if (found.index > 0 && /[\p{L}\p{N}]/u.test(text.cased[found.index - 1]!)) continue;
      const address = withoutTrailing(beforeBracket(found[0], text, found.index), text, found.index);
      if (!/[\p{L}\p{N}]/u.test(address.replace(/^https?:\/\//i, ''))) continue;
      const full = /^https?:/i.test(address) ? address : `https://${address}`;
      pieces.push({ value: { type: 'link', url: full }, start: found.index, end: found.index + address.length });
    }
  }
  return text.cased.includes('@') ? [...pieces, ...emails(text, pieces)].sort((a, b) => a.start - b.start) : pieces;
}

const unclosed = /\([^()]{0,200}$/;

/** A bracket that was opened before the address closes it: `site scans (https://…/)’s`. */
function beforeBracket(address: string, text: Prepared, start: number): string {
  if (!address.includes(')') || !unclosed.test(text.cased.slice(Math.max(0, start - 201), start))) return address;
  let open = 0;
  for (let at = 0; at < address.length; at++) {
    if (address[at] === '(') open++;
    else if (address[at] === ')' && --open < 0) return address.slice(0, at);
  }
  return address;
}

/** Full stops, quotes and unmatched brackets after an address belong to the sentence; a hyphen as typed to the address. */
function withoutTrailing(address: string, text: Prepared, start: number): string {
  let end = address.length;
  const count = (char: string) => address.slice(0, end).split(char).length;
  while (end > 0 && trailing.test(address[end - 1]!)) {
    const last = address[end - 1]!;
    const inside = /[\p{L}\p{N}/]/u.test(address[end - 2] ?? '');
    if (last === ')' && count('(') >= count(')')) break;
    if ((last === '_' || last === '~') && inside) break;
    if (last === '-' && inside && text.original[spanOf(text, start, start + end).end - 1] === '-') break;
    end--;
  }
  return address.slice(0, end);
}

const localEnd = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const domainStart = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,8}/u;

function emails({ cased }: Prepared, links: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let link = 0;
  for (let at = cased.indexOf('@'); at >= 0; at = cased.indexOf('@', at + 1)) {
    while (link < links.length && links[link]!.end <= at) link++;
    if (links[link] && links[link]!.start <= at) continue;
    const local = localEnd
      .exec(cased.slice(Math.max(found.at(-1)?.end ?? 0, at - 64), at))?.[0]
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const domain = domainStart.exec(cased.slice(at + 1, at + 255))?.[0].replace(/[.-]+$/, '');
    if (!local || !domain || !domain.includes('.') || cased[at - local.length - 1] === '@') continue;
    const mailto = cased.slice(Math.max(0, at - local.length - 7), at - local.length).toLowerCase() === 'mailto:';
    found.push({
      value: { type: 'email', address: `${local}@${domain}` },
      start: at - local.length - (mailto ? 7 : 0),
      end: at + 1 + domain.length,
    });
  }
  return found;
}
