/** PDF: set by Typst with tags (PDF/UA-1), read back with pdf.js. */
import type { Format } from '../model.js';
import { readPdf } from './pdf-read.js';
import { type PdfInput, writePdf } from './pdf-write.js';

export const pdf = {
  id: 'pdf',
  media: 'application/pdf',
  extensions: ['pdf'],
  document: true,
  write: (input: PdfInput): Promise<Uint8Array> => writePdf(input),
  read: readPdf,
} satisfies Format;
