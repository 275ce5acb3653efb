/** E-mail as a file (RFC 5322): text first, then HTML, pictures inside when they have no public address. */
import { UserError } from '../errors.js';
import type { Format } from '../model.js';
import { readEml } from './eml-read.js';
import { writeEml } from './eml-write.js';

export type { EmlData } from './eml-write.js';

export const eml: Format = {
  id: 'eml',
  media: 'message/rfc822',
  extensions: ['eml'],
  document: true,
  write: writeEml,
  read: async (bytes) => {
    try {
      return await readEml(bytes);
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw new UserError('The file is not an e-mail.', { cause });
    }
  },
};
