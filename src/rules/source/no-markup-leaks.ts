/** No sign of markup is read by people: stars, brackets with addresses, character references, tags. */
import type { Block, Inline, Message, MessageText, Problem, RenditionSubject, Rule, RuleContext } from '../../model.js';

/** Each is a leak wherever people read it. */
const leaks: readonly RegExp[] = [
  /\*\*(?=\S)[^*\n]{1,80}\*\*/u,
  /\]\((?:https?:|mailto:|tel:|\/|#)[^)\s]*\)/u,
  /(?<![\p{L}\p{N}_])__(?=[\p{L}])[^_\n]{1,80}__(?![\p{L}\p{N}_])/u,
  /&(?:amp|nbsp|lt|gt|quot|apos|eacute|ndash|mdash|hellip|#\d{2,5}|#x[0-9a-f]{2,4});/iu,
  /<\/?(?:p|br|b|i|strong|em|span|div|a|ul|ol|li|h[1-6])(?:\s[^<>]{0,80})?\/?>/iu,
];

/** Code shows markup on purpose. */
function hasCode(nodes: readonly (Block | Inline)[]): boolean {
  return nodes.some(
    (node) =>
      node.kind === 'code' ||
      hasCode(node.kind === 'list' ? node.items.flat() : 'children' in node ? node.children : []),
  );
}

const known = new WeakMap<Message, boolean>();
function speaksOfCode(message: Message): boolean {
  const kept = known.get(message);
  if (kept !== undefined) return kept;
  const made = Object.values(message.texts).some((text) => hasCode(text.body));
  known.set(message, made);
  return made;
}

interface Leak {
  readonly subject: RenditionSubject;
  readonly file: string;
  readonly mark: string;
}

function* leaksOf(subject: RenditionSubject): Generator<Leak> {
  for (const { file, segments } of subject.readings) {
    const told = new Set<string>();
    for (const { text, kind } of segments) {
      if ((kind === 'data' && !file.endsWith('.json')) || !/[*\]_&<]/.test(text)) continue;
      for (const leak of leaks) {
        const mark = leak.exec(text)?.[0];
        if (!mark || told.has(mark)) continue;
        told.add(mark);
        yield { subject, file, mark };
      }
    }
  }
}

/** The author's words have the mark and the source writes it otherwise (`&lt;b&gt;`, an escaped star): readers are to see it. */
const onPurpose = (text: MessageText, mark: string, { passages }: RuleContext) =>
  !text.file.text.includes(mark) && passages(text).some((passage) => passage.text.includes(mark));

const post = (text: string) => ({ 'templates/x/post.txt.hbs': text });

export const noMarkupLeaks: Rule = {
  id: 'no-markup-leaks',
  alias: 'CHN-07',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'Stars and brackets in a finished post show everybody that nobody looked.',
      leak: '“{mark}” is markup that readers see as it stands',
      cure: 'Take the signs out of the text, or print it through the right part in the template ({{parts.post}}, {{body.text}}).',
    },
    el: {
      why: 'Αστερίσκοι και αγκύλες σε έτοιμη ανάρτηση δείχνουν σε όλους ότι δεν την κοίταξε κανείς.',
      leak: 'το «{mark}» είναι κώδικας μορφοποίησης που ο αναγνώστης βλέπει όπως είναι',
      cure: 'Βγάλτε τα σημάδια από το κείμενο ή τυπώστε το από το σωστό τμήμα στο πρότυπο ({{parts.post}}, {{body.text}}).',
    },
    hu: {
      why: 'A kész bejegyzésben maradt csillag vagy zárójel mindenkinek elárulja, hogy senki sem nézte át.',
      leak: '„{mark}”: formázójel, amelyet az olvasó nyersen lát',
      cure: 'Vegye ki a jeleket a szövegből, vagy a sablon a megfelelő részt írja ki ({{parts.post}}, {{body.text}}).',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Come in.', files: post('**{{message.title}}** {{extras.post}}\n') },
      good: { message: 'Come in, 5 * 3 lamps are lit.', files: post('{{message.title}} {{extras.post}}\n') },
    },
    {
      locale: 'el',
      bad: { message: 'Περάστε.', files: post('{{message.title}} &amp; {{extras.post}}\n') },
      good: { message: 'Περάστε & δείτε.', files: post('{{message.title}} & {{extras.post}}\n') },
    },
    {
      locale: 'hu',
      bad: { message: 'Jöjjön be!', files: post('[{{message.title}}](https://lumen.example) {{extras.post}}\n') },
      good: {
        message: 'Jöjjön be! (A boltban: https://lumen.example)',
        files: post('{{message.title}} {{extras.post}}\n'),
      },
    },
  ],
  *check(_, context) {
    const { message, renditions } = context;
    if (speaksOfCode(message)) return;
    /** Leaks of the source by place, with the channels that show them: mended once, said once. */
    const written = new Map<string, { readonly problem: Problem; readonly channels: Set<string> }>();
    for (const { subject, file, mark } of renditions.flatMap((one) => [...leaksOf(one)])) {
      const { channel, locale } = subject.draft;
      const text = message.texts[locale];
      if (text && onPurpose(text, mark, context)) continue;
      const found: Problem = { say: 'leak', locale, excerpt: mark, data: { mark } };
      const start = text?.file.text.indexOf(mark) ?? -1;
      if (text === undefined || start < 0) {
        yield { ...found, channel, output: file, at: subject.templateAt(file, mark, mark.slice(0, 2)) };
        continue;
      }
      const at = { file: text.file.path, start, end: start + mark.length };
      const key = `${locale} ${start}`;
      if (!written.has(key)) written.set(key, { problem: { ...found, at }, channels: new Set() });
      written.get(key)!.channels.add(channel);
    }
    for (const { problem, channels } of written.values())
      yield channels.size === 1 ? { ...problem, channel: [...channels][0] } : problem;
  },
};
