/** The links of a message as they are written, with their places. */
import type { Inline, Message, MessageText, Place } from '../../model.js';
import { everyInline, stretches } from '../../model/plain.js';

export interface WrittenLink {
  readonly href: string;
  readonly at: Place | undefined;
  readonly text: MessageText;
}

function* stretchesOf(text: MessageText): Generator<readonly Inline[]> {
  for (const words of [text.summary, text.subtitle, text.offerTerms]) if (words) yield words.children;
  for (const { words } of text.short) yield words.children;
  for (const parts of Object.values(text.override)) for (const words of Object.values(parts)) yield words.children;
  yield* stretches(text.body);
}

/** Links in running text, in every language. */
export function* linksOf(message: Message): Generator<WrittenLink> {
  for (const text of Object.values(message.texts))
    for (const nodes of stretchesOf(text))
      for (const node of everyInline(nodes)) if (node.kind === 'link') yield { href: node.href, at: node.place, text };
}

/** The same, and the targets that stand in the front matter. */
export function* targetsOf(message: Message): Generator<WrittenLink> {
  const text = message.texts[message.sourceLocale]!;
  const { ctaUrl, event } = message;
  for (const href of [ctaUrl, event?.rsvp, event?.online])
    if (href) yield { href, at: text.cta?.place ?? text.title.place, text };
  yield* linksOf(message);
}

/** Host without `www.`; undefined for what is no address on the web. */
export function hostOf(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).hostname.replace(/^www\./, '');
}

export function isUnder(host: string, domain: string): boolean {
  const bare = domain.replace(/^www\./, '').toLowerCase();
  return host === bare || host.endsWith(`.${bare}`);
}
