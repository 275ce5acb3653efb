/** Values of secret variables stay where they are: not on a screen, not in a log, not in an edition. */
import { UserError } from '../errors.js';
import { sha256 } from '../io/cache.js';
import { secretIn, secretsIn, withoutSecrets } from '../io/secrets.js';
import type { Edition } from '../model.js';
import type { Words } from './words/index.js';
import type { World } from './world.js';

/** The same world, in which nobody reads a secret. */
export function discreet(world: World): World {
  const secrets = secretsIn(world.env);
  if (secrets.length === 0) return world;
  return {
    ...world,
    out: (text) => world.out(withoutSecrets(text, secrets)),
    err: (text) => world.err(withoutSecrets(text, secrets)),
  };
}

/** The same for the same secrets, and tells none of them. */
export const secretsKey = ({ env }: World) => sha256(JSON.stringify(secretsIn(env)));

/** @throws UserError that names the file and the variable, never its value */
export function refuseSecrets({ message, renditions }: Edition, { env }: Pick<World, 'env'>, words: Words): void {
  const secrets = secretsIn(env);
  if (secrets.length === 0) return;
  for (const { draft, files } of renditions)
    for (const file of files) {
      const name = secretIn(file.bytes, secrets);
      if (name === undefined) continue;
      const where = `${message.id}/${draft.locale}/${draft.channel}/${file.name}`;
      throw new UserError(words.trust.secret(where, name), { hint: words.trust.secretHint });
    }
}
