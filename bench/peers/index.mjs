/** Who is measured beside the program. Each lies in a folder of its own. */
import eleventy from './eleventy/peer.mjs';
import { asHtml, asText } from './hugo/peer.mjs';
import libraries from './libraries/peer.mjs';
import maizzle from './maizzle/peer.mjs';
import mjml from './mjml/peer.mjs';
import reactEmail from './react-email/peer.mjs';

/**
 * A peer: `name`; `version()`, which throws a sentence when it is not there; `prepare(dir, count, skeletons)` lays its
 * project; `job(dir, out)` is what once() takes; `wants(count)` says what must be in `out` afterwards.
 */
export const peers = {
  hugo: asText,
  'hugo-html': asHtml,
  eleventy,
  mjml,
  'react-email': reactEmail,
  maizzle,
  libraries,
};
