/** What keeps a file from being published as a picture, from its bytes alone: no decoder runs. */
import type { PictureHeader } from './picture-size.js';
import type { Sentences } from './sentences.js';

/** Above this a small file can fill a reader's memory; the largest cameras stay below. */
const maxPixels = 50_000_000;

/** What to say of it; undefined when nothing is wrong. */
export function pictureFault(bytes: Buffer, header: PictureHeader | undefined): Sentences | undefined {
  const fault = faultOf(bytes, header);
  return fault && faults[fault];
}

function faultOf(bytes: Buffer, header: PictureHeader | undefined): keyof typeof faults | undefined {
  if (!header) return 'notPicture';
  if ((header.width ?? 0) * (header.height ?? 0) > maxPixels) return 'tooManyPixels';
  if (header.media === 'image/svg+xml') return acts(bytes.toString('utf8')) ? 'actingSvg' : undefined;
  return isCutOff(bytes, header.media) ? 'cutOff' : undefined;
}

function isCutOff(bytes: Buffer, media: PictureHeader['media']): boolean {
  if (media === 'image/jpeg') return !bytes.includes(Buffer.from([0xff, 0xd9]));
  if (media === 'image/png') return !bytes.includes('IEND');
  return media === 'image/webp' && bytes.readUInt32LE(4) + 8 > bytes.length + 1;
}

/**
 * Opened by its own address an SVG is a page: it may not run scripts, name entities, or load anything but pictures that
 * lie in it. Element names may have a prefix; references of characters in an address count as something else.
 */
function acts(svg: string): boolean {
  return (
    /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b/i.test(svg) ||
    /<!ENTITY|<\?xml-stylesheet|@import|javascript:/i.test(svg) ||
    /[\s"'/]on[a-z]+\s*=/i.test(svg) ||
    /\burl\(\s*["']?(?![\s"'#]|data:image\/)/i.test(svg) ||
    /\bhref\s*=\s*["'](?!\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]))/i.test(svg) ||
    /<(?:[\w.-]+:)?(?:set|animate)\b[^>]*attributeName\s*=\s*["'](?:[\w.-]+:)?(?:href|on)/i.test(svg)
  );
}

const faults = {
  notPicture: {
    en: ['{file} is no picture that can be published.', 'Save it as JPEG, PNG, WebP, GIF, AVIF or SVG.'],
    el: ['Το {file} δεν είναι εικόνα που δημοσιεύεται.', 'Αποθηκεύστε το ως JPEG, PNG, WebP, GIF, AVIF ή SVG.'],
    hu: ['{file} nem közzétehető kép.', 'Mentse JPEG, PNG, WebP, GIF, AVIF vagy SVG formátumban.'],
  },
  cutOff: {
    en: ['The picture {file} is cut off: its end is missing.', 'Copy it again from where it came from.'],
    el: ['Η εικόνα {file} δεν είναι ολόκληρη: λείπει το τέλος της.', 'Αντιγράψτε την ξανά από εκεί που ήρθε.'],
    hu: ['A kép csonka, hiányzik a vége: {file}.', 'Másolja át újra onnan, ahonnan való.'],
  },
  tooManyPixels: {
    en: ['The picture {file} has more than 50 million pixels.', 'Make it smaller.'],
    el: ['Η εικόνα {file} έχει πάνω από 50 εκατομμύρια εικονοστοιχεία.', 'Μικρύνετέ την.'],
    hu: ['A kép több mint 50 millió képpontos: {file}.', 'Csökkentse a méretét.'],
  },
  actingSvg: {
    en: [
      'The drawing {file} can act: it holds a script, an event or an address from elsewhere.',
      'Export it again as a plain SVG, or as PNG.',
    ],
    el: [
      'Το σχέδιο {file} μπορεί να εκτελέσει κάτι: περιέχει κώδικα, συμβάν ή διεύθυνση από αλλού.',
      'Εξαγάγετέ το ξανά ως απλό SVG ή ως PNG.',
    ],
    hu: [
      'A rajz működni tud, mert kódot, eseményt vagy külső címet tartalmaz: {file}.',
      'Exportálja újra egyszerű SVG-ként vagy PNG-ként.',
    ],
  },
} satisfies Record<string, Sentences>;
