/** A mail is made for the dark scheme too, so that mail programs do not invent one. */
import type { LookElement, Rule } from '../../model.js';
import { looksOf } from '../elements.js';
import { byMail, mailOf } from '../example-pages.js';

const black = /^(?:#000|#000000|black|rgb\(0,\s*0,\s*0\))$/i;

const isBlack = ({ tag, style }: LookElement): boolean =>
  tag !== 'title' && style.light.sight === 'shown' && style.light.ink?.slice(0, 3).join() === '0,0,0';

const dark =
  '<mj-raw><meta name="color-scheme" content="light dark"></mj-raw><mj-style>@media (prefers-color-scheme: dark) { .om-text div { color: #eeeeee !important; } body { background: #111111 !important; } }</mj-style>';
const body = (color: string) => `<mj-text color="${color}" css-class="om-text">{{{body.mail}}}</mj-text>`;
const example = (locale: string, message: string, head: string, color = '#222222') => ({
  locale,
  bad: { message, brand: byMail, channels: ['newsletter'], files: mailOf(body(color), head) },
  good: { message, brand: byMail, channels: ['newsletter'], files: mailOf(body('#222222'), dark) },
});

export const mailDarkReady: Rule = {
  id: 'mail-dark-ready',
  alias: 'EML-11',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Half of the readers read in the dark; without colours for it, programs turn those of the brand around.',
      noScheme: 'the mail has no colours for the dark scheme',
      noMeta: 'the mail has colours for the dark scheme but does not announce them (meta color-scheme)',
      black: 'letters in pure black are turned around by mail programs whatever the mail says',
      logo: 'the logo has no variant for dark grounds',
      cure: 'Use {{> mail-style}} in the template, or write @media (prefers-color-scheme: dark) there.',
      noMetaCure: 'Write <meta name="color-scheme" content="light dark"> in the head of the template.',
      blackCure: 'Use a very dark grey of the brand instead.',
      logoCure: 'Declare look.logo.dark and look.logo.publicUrlDark.',
    },
    el: {
      why: 'Οι μισοί αναγνώστες διαβάζουν σε σκούρα εμφάνιση· χωρίς χρώματα γι’ αυτήν, τα προγράμματα αντιστρέφουν τα χρώματα της μάρκας.',
      noScheme: 'το e-mail δεν έχει χρώματα για τη σκούρα εμφάνιση',
      noMeta: 'το e-mail έχει χρώματα για τη σκούρα εμφάνιση αλλά δεν τα δηλώνει (meta color-scheme)',
      black: 'τα εντελώς μαύρα γράμματα τα αντιστρέφουν τα προγράμματα, ό,τι κι αν λέει το e-mail',
      logo: 'το λογότυπο δεν έχει παραλλαγή για σκούρο φόντο',
      cure: 'Χρησιμοποιήστε το {{> mail-style}} στο πρότυπο ή γράψτε εκεί @media (prefers-color-scheme: dark).',
      noMetaCure: 'Γράψτε <meta name="color-scheme" content="light dark"> στο head του προτύπου.',
      blackCure: 'Βάλτε στη θέση τους ένα πολύ σκούρο γκρι της μάρκας.',
      logoCure: 'Δηλώστε look.logo.dark και look.logo.publicUrlDark.',
    },
    hu: {
      why: 'Az olvasók fele sötét módban olvas; ha nincsenek hozzá színek, a levelező a márka színeit forgatja ki.',
      noScheme: 'a levélnek nincsenek színei a sötét módhoz',
      noMeta: 'a levélnek vannak színei a sötét módhoz, de nem jelzi (meta color-scheme)',
      black: 'a teljesen fekete betű színét a levelezők megfordítják, bármit ad is meg a levél',
      logo: 'a logónak nincs sötét alapra szánt változata',
      cure: 'A sablonban legyen {{> mail-style}}, vagy írja oda: @media (prefers-color-scheme: dark).',
      noMetaCure: 'A sablon head részébe írja: <meta name="color-scheme" content="light dark">.',
      blackCure: 'Használja helyette a márka egyik nagyon sötét szürkéjét.',
      logoCure: 'Adja meg: look.logo.dark és look.logo.publicUrlDark.',
    },
  },
  examples: [
    example('en', 'Doors open at 10.', ''),
    example('el', 'Ανοίγουμε στις 10.', dark.replace(/<mj-raw>.*<\/mj-raw>/, '')),
    example('hu', 'Tízkor nyitunk.', dark, '#000000'),
  ],
  *check(subject, { brand: { look }, brandAt }) {
    if (subject.channel.medium !== 'mail') return;
    for (const { file, seen } of looksOf(subject)) {
      const announced = seen.elements.some(
        ({ tag, attributes }) =>
          tag === 'meta' && attributes.get('name') === 'color-scheme' && /dark/.test(attributes.get('content') ?? ''),
      );
      const at = subject.templateAt(file, '<mj-style', '<mj-head');
      if (!seen.darkScheme) yield { say: 'noScheme', at, output: file, excerpt: 'dark' };
      else if (!announced) yield { say: 'noMeta', at, output: file, excerpt: 'color-scheme' };
      const written = seen.declarations.flat().some(({ property, value }) => property === 'color' && black.test(value));
      const own = written && seen.runs.some(({ text, of }) => /[\p{L}\p{N}]/u.test(text) && isBlack(of));
      if (own)
        yield {
          say: 'black',
          at: subject.templateAt(file, '#000000', '#000', 'black'),
          output: file,
          excerpt: 'black',
        };
      if (look.logo && !look.logo.dark && seen.darkScheme)
        yield { say: 'logo', at: brandAt('logo', look.logo.light), output: file, excerpt: 'logo' };
    }
  },
};
