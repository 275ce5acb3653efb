/** Pictures that are something else as well: by which signs, at which places, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { alsoIs } from '../../src/io/picture-polyglot.js';
import { u32 } from '../hostile-pictures.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const join = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((one) => (typeof one === 'string' ? latin(one) : one)));
const short = (value: number) => Buffer.from([value & 255, value >> 8]);
/** What follows a picture of a hundred bytes. */
const picture = Buffer.alloc(100, 'p');
const behind = (...parts: readonly (string | Uint8Array)[]) => alsoIs(join(picture, ...parts), picture.length);

describe('archives', () => {
  const record = (files: number, size: number, offset: number, comment = '', says = comment.length) =>
    join('PK\x05\x06', Buffer.alloc(4), short(files), short(files), u32(size, true), u32(offset, true), short(says), comment); // prettier-ignore
  const list = join('PK\x01\x02', Buffer.alloc(42));

  it('are found by their list of files', () => {
    expect(behind(list, record(1, 46, 0))).toBe('archive');
    expect(behind(list, record(1, 46, 9999))).toBe('archive');
    expect(behind(list, 'between', record(1, 46, 100))).toBe('archive');
    expect(behind(list, 'between', record(1, 46, 99))).toBeUndefined();
    expect(alsoIs(join(list, picture, record(1, 46, 0)), 0)).toBe('archive');
    expect(behind(record(1, 9999, 9999))).toBeUndefined();
    expect(alsoIs(join(list, record(1, 46, 1)), 0)).toBe('archive');
    expect(alsoIs(join('x', list, record(1, 99, 0)), 0)).toBeUndefined();
  });
  it('may be empty, with their end at the end', () => {
    expect(behind(record(0, 0, 0))).toBe('archive');
    expect(behind(record(0, 0, 0, 'words of the archive'))).toBe('archive');
    expect(behind(record(0, 0, 0), 'x')).toBeUndefined();
    expect(behind(record(0, 0, 0, 'words', 4))).toBeUndefined();
    expect(behind(record(0, 1, 0))).toBeUndefined();
    expect(behind(record(0, 1, 0), 'x')).toBeUndefined();
    expect(behind(record(0, 0, 0).subarray(0, 21))).toBeUndefined();
  });
  it('may be long', () => {
    expect(behind('PK\x06\x07', Buffer.alloc(16), record(1, 9, 9))).toBe('archive');
    expect(behind('PK\x06\x07', Buffer.alloc(15), record(1, 9, 9))).toBeUndefined();
  });
  it('of other kinds', () => {
    expect(behind('Rar!\x1a\x07')).toBe('archive');
    expect(behind('x7z\xbc\xaf\x27\x1c')).toBe('archive');
    expect(behind(Buffer.alloc(157), 'ustar')).toBe('archive');
    expect(behind(Buffer.alloc(156), 'ustar')).toBeUndefined();
    expect(behind(Buffer.alloc(0x8001 - 100), 'CD001')).toBe('archive');
    expect(behind(Buffer.alloc(0x8000 - 100), 'CD001')).toBeUndefined();
  });
});

describe('programs', () => {
  it.each([
    'MZ', '\xca\xfe\xba\xbe', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', 'MSCF\0', 'x\0asm\x01\0\0\0', 'x\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\x7fELF\x01\x01\x01', 'x\x7fELF\x02\x02\x01',
  ])('%j', (tail) => expect(behind(tail)).toBe('program')); // prettier-ignore
  it.each([
    'xMZ', 'x\xca\xfe\xba\xbe', 'xMSCF\0', 'MSCF', '\0asm\x02\0\0\0', '\x7fELF\x03\x01\x01', '\x7fELF\x01\0\x01', '\x7fELF\x01\x01\x02', '\x7fELF\x01\x01',
  ])('not %j', (tail) => expect(behind(tail)).toBeUndefined()); // prettier-ignore
  it('inside the picture they are pixels', () => {
    expect(alsoIs(join('\x7fELF\x01\x01\x01', picture), 107)).toBeUndefined();
    expect(alsoIs(join('MZ', picture), 102)).toBeUndefined();
  });
  it('of Windows say where their header is', () => {
    const exe = (at: number, sign = 'PE\0\0') => join('xMZ', Buffer.alloc(58), u32(at, true), sign);
    expect(behind(exe(64))).toBe('program');
    expect(behind(exe(65))).toBeUndefined();
    expect(behind(exe(64, 'PE\0\x01'))).toBeUndefined();
    expect(behind(exe(64).subarray(0, 64))).toBeUndefined();
    expect(behind(exe(255))).toBeUndefined();
    expect(behind('xMZ', Buffer.alloc(10))).toBeUndefined();
  });
});

describe('scripts', () => {
  it.each([
    'GIF89a/*x*/=1;//', 'GIF87a/* a */ = 1 + 1', 'GIF89a/*x*/\n\n;abc', 'GIF89a/*x*/abcd', 'RIFF/*x*/=1;;', '\xff\xd8\xff\xe0/*x*/=1;;', '\xff\xd8\xff\n/*x*/=1;;', 'GIF89a/*\0*/\0\0\0*/=abc',
    'GIF89a=1', "GIF89a='", 'GIF89a="', 'GIF89a=`', 'GIF89a//', 'GIF89a=/*', 'GIF89a=//', 'GIF89a;1', 'GIF89a("', 'GIF89a+1',
  ])('%j', (start) => expect(alsoIs(join(start, Buffer.alloc(50)), start.length + 50)).toBe('script')); // prettier-ignore
  it.each([
    'GIF89a/*x', 'GIF89a/*x*/\0\0\0\0', 'GIF89a/*x*/=\0\0\0', 'GIF89a/*x*/=1\0\0', 'GIF89a/*x*/!abc', 'GIF89a/x*/=1;;', 'GIF89a/*x* /=1;;', 'xGIF89a=1', 'GIF88a=1', 'GIF89ax=1', 'GIF89a\0//', 'GIF89a=a', 'RIFF=1', 'RIFF//', '\xff\xd8\xff\xe0//', '\xff\xd8\xff/*x*/=1;;', 'abcd/*x*/=1;;', 'GIF89a/*/=abc',
    'GIF89a/*x*/         =abc',
  ])('not %j', (start) => expect(alsoIs(join(start, Buffer.alloc(50)), start.length + 50)).toBeUndefined()); // prettier-ignore
  it('of a shell stand behind the picture', () => {
    for (const line of ['#!/bin/sh\n', '#! /usr/bin/env node\r\n', 'x#!/a-b/c.d_1 x\n', `#!/${'a'.repeat(80)}\n`, '#!/ab\n'])
      expect(behind(line), line).toBe('script');
    for (const line of ['#!/bin/sh', '#!bin/sh\n', '#!  /bin/sh\n', '#!/b\n', '#!/bin/$x\n', `#!/${'a'.repeat(81)}\n`, '# !/bin/sh\n', '#!x #! /a\0b\n'])
      expect(behind(line), line).toBeUndefined();
    expect(alsoIs(join('#!/bin/sh\n', picture), 110)).toBeUndefined();
  }); // prettier-ignore
});

describe('pages', () => {
  it.each([
    '<script>', '<SCRIPT ', '<script/', '<html>', '<html\n', '<HtMl ', '<!doctype html', '<!DOCTYPE   HTML', '<?php ', '<?PHP\n', '<iframe ', '<IFRAME>', '<body>', '<BODY\t', '<<body>', '<<<script>', 'a < b <html>',
  ])('%j', (tag) => expect(behind('a', tag)).toBe('page')); // prettier-ignore
  it.each([
    '<scripty>', '<script', '<htmlx>', '< html>', '<!doctype svg>', '<!doctypehtml', '<?xml ?>', '<?phpx', '<bodyx>', '<b>', '<if>', '<sc<ht', '<\x13cript>', '<[ody>', '<@ody>', '<',
  ])('not %j', (tag) => expect(behind('a', tag)).toBeUndefined()); // prettier-ignore
  it('wherever they stand', () => {
    expect(alsoIs(join('<html>', picture), 106)).toBe('page');
    expect(alsoIs(join(picture, '<script>', picture), 208)).toBe('page');
  });
});

it('documents say so near the start', () => {
  expect(alsoIs(join(Buffer.alloc(1019), '%PDF-'), 0)).toBe('pdf');
  expect(alsoIs(join(Buffer.alloc(1020), '%PDF-'), 0)).toBeUndefined();
});

it('a file that is made of signs is not looked through to its end', () => {
  expect(behind('#!'.repeat(100_000))).toBeUndefined();
  expect(behind('#!'.repeat(100_001))).toBe('script');
});
