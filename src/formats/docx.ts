/** Word documents (.docx): written with real styles, read back from the zip itself. */
import type { Format } from '../model.js';
import type { Paper } from '../model/paper.js';
import { readDocx } from './docx-read.js';
import { writeDocx } from './docx-write.js';

export const docx = {
  id: 'docx',
  media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx'],
  document: true,
  write: (paper: Paper): Promise<Uint8Array> => writeDocx(paper),
  read: readDocx,
} satisfies Format;
