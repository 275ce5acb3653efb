import { createServer } from 'node:net';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { examinePicture } from '../../src/io/picture-faults.js';
import { pictureHeader } from '../../src/io/picture-size.js';
import { readPicture } from '../../src/io/pictures.js';
import { Project } from '../cli/project.js';
import {
  bitPng,
  gif,
  jpegSegment,
  movingWebp,
  pngChunk,
  svg,
  u32,
  wholePictures,
  withSegments,
} from '../hostile-pictures.js';

let project: Project;
afterEach(() => project?.remove());
const picture = (channels: 3 | 4 = 3) =>
  sharp({ create: { width: 30, height: 20, channels, background: { r: 136, g: 68, b: 34, alpha: 0.5 } } });
const read = (src: string, own?: string) =>
  readPicture(src, { path: 'content/a/index.md', text: '' }, { root: join(project.dir, 'content'), own }, project.dir);
/** What is said of a picture; undefined when it is taken. */
const fault = (bytes: Uint8Array) => examinePicture(Buffer.from(bytes)).fault?.en[0];
const still = { width: 30, height: 20, frames: 1 };

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'what sharp writes as %s is taken for what it is',
  async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    expect(examinePicture(bytes)).toEqual({ header: { media: `image/${format}`, ...still, alpha: false } });
  },
);

test.each(['png', 'webp', 'gif', 'avif'] as const)('what may be transparent in a %s is said', async (format) => {
  expect(pictureHeader(await picture(4).toFormat(format).toBuffer())).toMatchObject({ ...still, alpha: true });
});

test('palettes with transparent colours, lossless and extended WebP', async () => {
  expect(pictureHeader(await picture(4).png({ palette: true }).toBuffer())).toMatchObject({ ...still, alpha: true });
  expect(pictureHeader(await picture().png({ palette: true }).toBuffer())).toMatchObject({ ...still, alpha: false });
  expect(pictureHeader(await picture(4).webp({ lossless: true }).toBuffer())).toMatchObject({ ...still, alpha: true });
  expect(pictureHeader(await picture().webp({ lossless: true }).toBuffer())).toMatchObject({ ...still, alpha: false });
  expect(pictureHeader(await picture().webp().withMetadata().toBuffer())).toMatchObject({ ...still, alpha: false });
  expect(pictureHeader(gif(30, 20, 1))).toMatchObject({ media: 'image/gif', ...still, alpha: false });
});

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s on its side is as wide as it is seen, for all eight ways',
  async (format) => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const bytes = await picture().toFormat(format).withMetadata({ orientation }).toBuffer();
      const { width, height } = (await sharp(bytes).metadata()).autoOrient;
      expect(pictureHeader(bytes), `orientation ${orientation}`).toMatchObject({ width, height });
    }
  },
);

test('frames are counted', async () => {
  const { pixel } = await wholePictures();
  expect(examinePicture(movingWebp(200, pixel))).toMatchObject({ header: { width: 1, height: 1, frames: 200 } });
  expect(examinePicture(gif(30, 20, 7))).toMatchObject({ header: { ...still, frames: 7 } });
  const control = pngChunk('acTL', Buffer.concat([u32(5), u32(0)]));
  expect(examinePicture(bitPng(30, 20, [control]))).toMatchObject({ header: { ...still, frames: 5 } });
  const frame = { create: { width: 30, height: 20, channels: 3, background: '#884422' } } as const;
  const [one, two] = [await sharp(frame).png().toBuffer(), await sharp(frame).negate().png().toBuffer()];
  const moving = await sharp([one, two], { join: { animated: true } })
    .gif()
    .toBuffer();
  expect(examinePicture(moving)).toMatchObject({ header: { ...still, frames: 2 } });
});

test.each([
  ['<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" width="30px" height="20"></svg>', 30, 20],
  ['\uFEFF<svg xmlns="http://www.w3.org/2000/svg" width="1in" height="25.4mm"/>', 96, 96],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="30" viewBox="0 0 300 200"/>', 30, 20],
  ['<s:svg xmlns:s="http://www.w3.org/2000/svg" width="100%" viewBox="0 0 300 200"/>', 300, 200],
  ['<svg viewBox="0 0 51500 25750"/>', 4096, 2048],
])('a drawing says its size: %#', (text, width, height) => {
  const header = { media: 'image/svg+xml', width, height, frames: 1, alpha: true };
  expect(examinePicture(Buffer.from(text))).toEqual({ header });
});

const inside = Buffer.from(bitPng(2, 2)).toString('base64');
test.each([
  ['its own gradients and copies', svg('<linearGradient id="a"/><g fill="url(#a)"><use href="#b"/></g><path id="b"/>')],
  ['styles', svg('<style>.a{fill:url("#g");color:red}</style><g class="a" style="fill:url(#g)"/>')],
  ['a picture that lies in it', svg(`<image xlink:href="data:image/png;base64,${inside}"/>`)],
  ['shadows', svg(`<filter id="f"><feGaussianBlur stdDeviation="3"/></filter>${'<g filter="url(#f)"/>'.repeat(40)}`)],
  ['arrows', svg(`<marker id="m"><path/></marker>${'<path d="M0 0 9 9 8 8" marker-end="url(#m)"/>'.repeat(2000)}`)],
  ['movement', svg('<path id="p"><animateMotion dur="1s"><mpath href="#p"/></animateMotion></path>')],
  ['an old document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('')}`],
  ['an old encoding', `<?xml version='1.0' encoding='ISO-8859-1' standalone='no'?>${svg('')}`],
  ['notes of a drawing program', svg('<x:namedview xmlns:x="urn:x" x:zoom="1"/><metadata><r:RDF xmlns:r="urn:r"><d:source xmlns:d="urn:d">a</d:source></r:RDF></metadata>')],
])('a plain drawing passes with %s', (_, drawing) => {
  expect(fault(Buffer.from(drawing))).toBeUndefined();
}); // prettier-ignore

test('a drawing that holds words says so', () => {
  expect(pictureHeader(Buffer.from(svg('<text y="9">kettle</text>')))).toMatchObject({ hasText: true });
  expect(pictureHeader(Buffer.from(svg('<title>kettle</title>')))).not.toHaveProperty('hasText');
});

test('what phones and editors put into photographs and behind them is let be', async () => {
  const { jpeg, progressive, png } = await wholePictures();
  const xmp = `http://ns.adobe.com/xap/1.0/\0<?xpacket begin="\uFEFF"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta><?xpacket end="w"?>`;
  const film = Buffer.concat([
    u32(24),
    Buffer.from('ftypmp42\0\0\0\0isommp42'),
    u32(5000),
    Buffer.from('mdat'),
    Buffer.alloc(4992, 'MZ #!/x'),
  ]);
  const second = Buffer.concat([jpeg, progressive]);
  const samsung = Buffer.from('\0\0\x01\x0aImage_UTC_Data1764000000000SEFHk\0\0\0SEFT', 'latin1');
  const thumbnail = jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), jpeg]));
  const photoshop = jpegSegment(0xed, Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0'));
  const filled = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff, 0xff]), jpeg.subarray(2)]);
  const whole = {
    xmp: withSegments(jpeg, jpegSegment(0xe1, Buffer.from(xmp))),
    film: Buffer.concat([jpeg, film]),
    second, thumbnail: withSegments(jpeg, thumbnail), photoshop: withSegments(jpeg, photoshop), filled, progressive,
    samsung: Buffer.concat([jpeg, samsung]),
    restarts: await picture().jpeg({ mozjpeg: true }).toBuffer(),
    profile: await picture().withIccProfile('p3').png().toBuffer(),
    tail: Buffer.concat([png, Buffer.from('\n')]),
    largest: bitPng(7_000, 7_000),
  }; // prettier-ignore
  for (const [name, bytes] of Object.entries(whole)) expect(fault(bytes), name).toBeUndefined();
});

test('a picture that is cut anywhere is refused, and no change of a byte is a crash', async () => {
  const { pixel, ...whole } = await wholePictures();
  for (const [name, bytes] of Object.entries({ ...whole, film: movingWebp(3, pixel) })) {
    expect(fault(bytes), name).toBeUndefined();
    for (let length = 0; length < bytes.length; length++)
      if (fault(bytes.subarray(0, length)) === undefined) expect.fail(`${name} passes when cut at ${length}`);
    const spoiled = Buffer.from(bytes);
    for (let at = 0; at < Math.min(bytes.length, 700); at++) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        spoiled[at] = value;
        examinePicture(spoiled);
      }
      spoiled[at] = bytes[at]!;
    }
  }
  const drawing = Buffer.from(svg('<style>g{fill:url(#a)}</style><g id="a" style="fill:red">&lt;</g><!-- é -->'));
  for (let length = 0; length < drawing.length; length++) expect(fault(drawing.subarray(0, length))).toBeDefined();
});

/** Photographs that are installed or lie in the sample content; those of the corpus where it is at hand. */
function photographs(): string[] {
  const root = resolve(import.meta.dirname, '../..');
  const corpus = join(process.env.ONMESSAGE_CORPUS ?? join(root, '../shared/corpus'), 'photos');
  const data = readdirSync(join(root, 'node_modules/@stdlib')).filter((name) => name.startsWith('datasets-img-'));
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  return [
    ...data.map((name) => join(root, 'node_modules/@stdlib', name, 'data/image.jpg')),
    ...content.filter((name) => name.endsWith('.jpg')).map((name) => join(root, 'content', name)),
    ...(existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : []),
  ];
}

test('no real photograph is refused, and each is as large as sharp finds it', async () => {
  const files = photographs();
  expect(files.length).toBeGreaterThanOrEqual(11);
  for (const file of files) {
    const { width, height } = (await sharp(file).metadata()).autoOrient;
    expect(examinePicture(readFileSync(file)), file).toMatchObject({
      header: { width, height, frames: 1, alpha: false },
    });
  }
});

test('a picture is found beside its message, with accents and spaces as people write them', async () => {
  const bytes = await picture().png().toBuffer();
  project = new Project({ 'content/a/k\u0065\u0301k one.png': bytes, 'content/shared/b.png': bytes });
  const path = 'content/a/kék one.png'.normalize('NFD');
  expect(read('kék%20one.png')).toMatchObject({ path, width: 30, media: 'image/png' });
  expect(read('/shared/b.png')).toMatchObject({ path: 'content/shared/b.png', width: 30 });
  expect(read('missing.png')).toEqual({ src: 'missing.png', path: 'content/a/missing.png' });
  expect(read('https://shop.example/x.png')).toEqual({ src: 'https://shop.example/x.png' });
});

test('no path leads out of the folder of its message', () => {
  project = new Project({ 'secret.png': 'x', 'content/a/index.md': '', 'content/b/x.png': bitPng(1, 1) });
  symlinkSync('../../secret.png', join(project.dir, 'content/a/link.png'));
  symlinkSync('../b', join(project.dir, 'content/a/folder'));
  const ways = [
    '../../secret.png', 'link.png', '..\\..\\secret.png', '%2e%2e/%2e%2e/secret.png', '..%2f..%2fsecret.png', 'a\0.png',
    'a%00.png', '..%5csecret.png', 'C:/secret.png', 'c%3asecret.png', 'a.png:stream', '\\\\host\\share\\a.png',
    '/../secret.png', '../b/x.png', 'folder/x.png', 'file:///etc/passwd',
  ]; // prettier-ignore
  for (const src of ways) expect(() => read(src), src).toThrow('leads out of content/');
  for (const src of ['CON', 'nul.png', 'x/COM1.jpg', 'lpt9.tar.gz', 'aux .png'])
    expect(() => read(src), src).toThrow('Windows keeps');
});

test('a link inside the folder is followed, and content of other programs may lie apart', () => {
  project = new Project({ 'content/a/x.png': bitPng(3, 2), 'content/b/x.png': bitPng(5, 4) });
  symlinkSync('x.png', join(project.dir, 'content/a/link.png'));
  expect(read('link.png')).toMatchObject({ width: 3 });
  expect(read('../b/x.png', join(project.dir, 'content'))).toMatchObject({ width: 5 });
  expect(() => read('../../x.png', join(project.dir, 'content'))).toThrow('leads out of content/');
});

test.skipIf(process.platform === 'win32')('a socket is no picture', async () => {
  project = new Project({ 'content/a/index.md': '' });
  const server = createServer();
  await new Promise<void>((done) => server.listen(join(project.dir, 'content/a/x.png'), done));
  expect(() => read('x.png')).toThrow('is not a regular file');
  await new Promise((done) => server.close(done));
});
