/** The formats: what writes bytes, and what reads them back. */
import type { Format } from '../model.js';
import { docx } from './docx.js';
import { eml } from './eml.js';
import { html } from './html.js';
import { json } from './json.js';
import { pdf } from './pdf.js';
import { text } from './text.js';

export const formats: readonly Format[] = [html, text, json, eml, docx, pdf];
