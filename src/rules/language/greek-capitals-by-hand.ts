/**
 * A style sheet does not make Greek capitals: mail programs leave the accents on (ΝΈΑ ΤΙΜΉ). Browsers take them off
 * where the page says lang="el" (https://developer.mozilla.org/docs/Web/CSS/text-transform).
 */
import type { Rule } from '../../model.js';
import { languageOf } from '../../languages/index.js';

const byStyle = /text-transform\s*:\s*uppercase/i;
const decoder = new TextDecoder();

const template = (style: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>{{message.title}}</title><style>${style}</style></head><body>{{{body.html}}}</body></html>`;
const shouting = { 'templates/mobile-page/index.html.hbs': template('h2 { text-transform: uppercase }') };
const calm = { 'templates/mobile-page/index.html.hbs': template('h2 { font-weight: bold }') };
const ofText = (message: string, translations: Record<string, string> = {}) => ({
  bad: { message, translations, files: shouting, channels: ['mobile-page'] },
  good: { message, translations, files: calm, channels: ['mobile-page'] },
});

export const greekCapitalsByHand: Rule = {
  id: 'greek-capitals-by-hand',
  alias: 'LNG-02',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Greek capitals carry no accents; a style sheet that turns letters into capitals leaves them on in most mail programs.',
      style: 'the style turns Greek letters into capitals with text-transform',
      cure: 'Let the template write them: {{upper parts.headline}}; or leave the letters small.',
    },
    el: {
      why: 'Τα κεφαλαία δεν παίρνουν τόνο· όταν τα φτιάχνει το στυλ, τα περισσότερα προγράμματα αλληλογραφίας τον αφήνουν.',
      style: 'το στυλ κάνει κεφαλαία τα ελληνικά γράμματα με text-transform',
      cure: 'Γράψτε τα στο πρότυπο: {{upper parts.headline}}· ή αφήστε τα πεζά.',
    },
    hu: {
      why: 'A görög nagybetűkön nincs ékezet; ha a stíluslap nagybetűsít, a legtöbb levelező rajtuk hagyja.',
      style: 'a stílus a text-transform tulajdonsággal nagybetűsíti a görög szöveget',
      cure: 'Írja ki a sablonban: {{upper parts.headline}}; vagy hagyja kisbetűsen.',
    },
  },
  examples: [
    { locale: 'en', ...ofText('News of the week.', { el: 'Τα νέα της εβδομάδας.' }) },
    { locale: 'el', ...ofText('Τα νέα της εβδομάδας.') },
    { locale: 'hu', ...ofText('A hét hírei.', { el: 'Τα νέα της εβδομάδας.' }) },
  ],
  *check({ draft, rendition, channel }) {
    if (languageOf(draft.locale).id !== 'el') return;
    for (const { name, bytes } of rendition.files) {
      if (!name.endsWith('.html')) continue;
      const text = decoder.decode(bytes);
      if (!byStyle.test(text)) continue;
      if (channel.medium !== 'mail' && /<html[^>]*\slang="el/i.test(text)) continue;
      yield { say: 'style', output: name, excerpt: 'text-transform: uppercase' };
    }
  },
};
