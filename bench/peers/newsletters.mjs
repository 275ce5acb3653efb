/** What the peers that make nothing but mail are given: the words of a message with its text as HTML. */
import { marked } from 'marked';
import { message, plain } from '../messages.mjs';

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @returns all that is a message's own, by name */
export function wordsOf(n) {
  const { id, locale, title, summary, cta, price, day, body } = plain(message(n));
  return { id, locale, title, summary, label: cta.label, url: cta.url, price, day, body: marked(body) };
}

/** @param template with `@name@` where words of the message belong */
export function written(template, n) {
  const words = wordsOf(n);
  return template.replace(/@(\w+)@/g, (_, name) => (name === 'body' ? words.body : escaped(words[name])));
}
