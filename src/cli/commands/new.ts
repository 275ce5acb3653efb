/** `onmessage new <type> <id>`: a draft with the fields that its type needs, in the brand's languages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import { createFile } from '../../io/replace-file.js';
import { mustBeOneOf } from '../choose.js';
import type { Call } from '../commands.js';
import { lookUp } from '../look-up.js';
import { newMessage, plainTypes } from '../new-message.js';
import { show } from '../report/show.js';

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export async function run(call: Call): Promise<number> {
  const [type, id] = call.args as [string, string];
  const { parts, words } = await lookUp(call);
  const { brand } = parts.loaded;
  const types = Object.keys(brand.types);
  mustBeOneOf(type, types.length > 0 ? types : plainTypes, words.usage.unknownType, words);
  if (!/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/.test(id) || devices.test(id)) {
    throw new UserError(words.new.badId(show(id)));
  }
  const { cwd } = call.world;
  const inTheWay = [`content/${id}`, `content/${id}.md`].find((path) => existsSync(join(cwd, path)));
  if (inTheWay) throw new UserError(words.new.exists(inTheWay), { hint: words.new.lock });
  const day = call.world.now.slice(0, 10);
  for (const [path, text] of Object.entries(newMessage(type, id, brand, parts.channels, day))) {
    if (!createFile(join(cwd, path), text, cwd)) throw new UserError(words.new.exists(path), { hint: words.new.lock });
    call.world.out(`${words.new.wrote(path)}\n`);
  }
  call.world.out(`${words.new.next(`content/${id}`)}\n`);
  return 0;
}
