/** JSON: pretty UTF-8 for people and diffs; read leaf by leaf. */
import { UserError } from '../errors.js';
import type { Format, Segment } from '../model.js';
import { readHtml } from './html.js';

const maxDepth = 100;
/** Identifiers say nothing, even when a date stands in them. */
const opaqueKeys = /^(slugline|slug|sha256|cid)$/;
const opaqueText = /^(urn|tag|cid|uuid|at|did):/;
const isId = (key: string, text: string) => /^(id|message)$/.test(key) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys whose strings are names of things for machines, whatever they look like. */
const machineKeys =
  /^(@|\$)|^(uri|url|href|id|lang|language|role|type|contentType|slugline|schema|rel|media|sha256|cid)$|(Uri|Url|Id|Type)$/;
const machineText =
  /^[a-z][a-z0-9+.-]*:\S+$|^\d{4}-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?)?$|^[a-z]+\/[a-z0-9.+-]+$|^[a-z0-9]+([_-][a-z0-9]+)+$|^[0-9a-f]{32,}$/;
const amountKeys = ['amount', 'price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice'];
const currencyKeys = ['currency', 'priceCurrency'];

/** `where` is a JSON path. An amount beside a currency is one segment, `24.90 EUR`, so that it can be read as money. */
function* leaves(value: Json, where: string, key: string, depth: number): Generator<Segment> {
  if (depth > maxDepth) throw new UserError(`This JSON is nested more than ${maxDepth} levels deep.`);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'number') yield { text: String(value), kind: 'data', where };
  else if (typeof value === 'string') {
    if (value.trim() !== '' && !opaqueKeys.test(key) && !opaqueText.test(value) && !isId(key, value))
      yield { text: shown(key, value), kind: isMachine(key, value) ? 'data' : 'text', where };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item as Json, `${where}[${index}]`, key, depth + 1);
  } else yield* members(value as { [key: string]: Json }, where, depth);
}

function* members(object: { readonly [key: string]: Json }, where: string, depth: number): Generator<Segment> {
  const markup = typeof object['contentType'] === 'string' && /html/.test(object['contentType']);
  const currencyKey = currencyKeys.find((key) => typeof object[key] === 'string');
  const amounts = currencyKey === undefined ? [] : amountKeys.filter((key) => isLeaf(object[key]));
  for (const [key, value] of Object.entries(object)) {
    const path = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `${where}.${key}` : `${where}[${JSON.stringify(key)}]`;
    if (amounts.includes(key))
      yield { text: `${String(value)} ${String(object[currencyKey!])}`, kind: 'data', where: path };
    else if (markup && key === 'value' && typeof value === 'string') {
      for (const segment of readHtml(value))
        yield { ...segment, where: segment.where === 'body' ? path : `${path} ${segment.where}` };
    } else if (amounts.length === 0 || key !== currencyKey) yield* leaves(value, path, key, depth + 1);
  }
}

/** LinkedIn's field `commentary` is little text: what a reader sees has no backslashes, and tags as `#Tag`. */
const shown = (key: string, text: string) =>
  key === 'commentary'
    ? text.replace(/\{hashtag\|\\?#\|((?:[^|{}\\]|\\.)*)\}/gs, '#$1').replace(/\\([\\|{}@[\]()<>#*_~])/g, '$1')
    : text;

const isLeaf = (value: Json | undefined) => typeof value === 'string' || typeof value === 'number';
const isMachine = (key: string, text: string) => machineKeys.test(key) || machineText.test(text);

export const json = {
  id: 'json',
  media: 'application/json',
  extensions: ['json'],
  /** Keys stay in the order given. */
  write: (data: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
  /** Throws UserError on bytes that are not JSON in UTF-8. */
  read(bytes: Uint8Array): readonly Segment[] {
    let data: Json;
    try {
      data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
    } catch (cause) {
      throw new UserError('This file is not JSON.', { hint: 'Make it again with `onmessage build`.', cause });
    }
    return [...leaves(data, '$', '', 0)];
  },
} satisfies Format;
