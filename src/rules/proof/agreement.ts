/** What the values of finished files are held to: one comparison, told apart by what kind of value it concerns. */
import type { Atom, Problem, RenditionSubject, RuleContext, Verdict } from '../../model.js';

/** `price`: money. `contact`: phones, mailboxes, opening hours. `fact`: all else. */
export type Concern = 'price' | 'contact' | 'fact';

const CONTACT = /^(?:hours|phone|email|address)\./;

/** What a verdict is about: what was said or expected, else what was read. */
function concernOf(verdict: Verdict): Concern {
  const said = 'said' in verdict ? verdict.said : undefined;
  const expected = verdict.state === 'contradicted' ? verdict.expected : undefined;
  const value: Atom | undefined = said?.value ?? expected ?? ('read' in verdict ? verdict.read.value : undefined);
  if (value?.type === 'money') return 'price';
  const about = verdict.state === 'contradicted' && verdict.about !== undefined;
  const contact = value?.type === 'phone' || value?.type === 'email' || CONTACT.test(said?.invariant ?? '');
  return contact || about ? 'contact' : 'fact';
}

function problemOf(
  verdict: Exclude<Verdict, { state: 'agrees' }>,
  output: string,
  { draft: { channel, locale, markets }, templateAt }: RenditionSubject,
  { say, contract, declares }: RuleContext,
): Problem {
  if (verdict.state === 'missing') {
    const { text, part, place, invariant } = verdict.said;
    const data = { said: text, part };
    return { say: 'missing', at: place, output, channel, locale, data, excerpt: text, concerns: invariant };
  }
  const { read } = verdict;
  const where = { output, channel, locale, excerpt: read.excerpt };
  if (verdict.state === 'undeclared')
    return { ...where, say: 'undeclared', at: templateAt(output, read.text), data: { read: read.text } };
  const { said, expected, market, about, former } = verdict;
  return {
    ...where,
    say: market ? 'otherMarket' : about ? 'otherPlace' : former ? 'former' : 'contradicted',
    // What a template writes by itself is mended there, whatever the message says.
    at: templateAt(output, read.text) ?? said?.place,
    data: { read: read.text, said: said?.text ?? (expected ? say(expected, locale) : ''), market, about },
    concerns: said?.invariant ?? (expected && contract.invariants.find((one) => declares(one, expected, markets))?.id),
  };
}

/** In the sources: what stands beside the name of another, or held before. */
function* misplaced(concern: Concern, { message, misplaced: of, say }: RuleContext): Generator<Problem> {
  for (const text of Object.values(message.texts))
    for (const { said, expected, invariant, about } of of(text)) {
      if (concern !== (about !== undefined ? 'contact' : said.value.type === 'money' ? 'price' : 'fact')) continue;
      const data = { read: said.text, said: say(expected, text.locale), about };
      const key = about === undefined ? 'former' : 'otherPlace';
      const [kind, channel] = said.part.split('.');
      yield {
        say: key,
        at: said.place,
        channel: kind === 'override' ? channel : undefined,
        locale: text.locale,
        excerpt: said.text,
        data,
        concerns: invariant,
      };
    }
}

/** What is wrong with the values of one kind, in the sources and in every file of every rendition. */
export function* disagreements(concern: Concern, context: RuleContext): Generator<Problem> {
  yield* misplaced(concern, context);
  for (const subject of context.renditions)
    for (const { file, verdicts } of subject.verdicts)
      for (const verdict of verdicts)
        if (verdict.state !== 'agrees' && concernOf(verdict) === concern)
          yield problemOf(verdict, file, subject, context);
}
