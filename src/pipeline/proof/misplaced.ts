/**
 * Phones, mailboxes and opening hours that stand beside the name or label of another: the hours of one shop printed for
 * its neighbour. What the registry has for somebody else is misplaced; what nobody registered may be new, unless it
 * stands alone beside words that mean one value.
 */
import type { Atom, Fact, Locale, Market, Misplaced, Said } from '../../model.js';
import { agrees, foldWords } from '../../languages/index.js';
import { atomsFor, kindOf, type Kind, type Label, type Labels, labelsIn } from './labels.js';

/** One line of words with the values in it, in order. */
export interface Line {
  readonly text: string;
  readonly said: readonly Said[];
}

interface Subject {
  readonly fact: Fact;
  readonly label: Label;
  readonly right: readonly Atom[];
}

/** Longest way between a label and its value, in letters and blanks. */
const NEAR = 48;

function isBeside({ text }: Line, { folded }: Label, said: Said): boolean {
  const words = foldWords(text);
  const [label, value] = [words.indexOf(folded), words.indexOf(foldWords(said.text))];
  if (label < 0 || value < 0) return false;
  return label < value ? value - label - folded.length <= NEAR : label - value - said.text.length <= NEAR;
}

const belongs = (value: Atom, facts: readonly Fact[], markets: readonly Market[]) =>
  atomsFor(facts, markets).some((atom) => agrees(value, atom));

/** Places and people, as facts are named after them; a number that serves many belongs to none of them. */
const isOwned = ({ id }: Fact) => /^(?:hours|phone|email)\.(?![A-Z]{2}$)/.test(id);

function* wrongContacts(
  kind: Kind,
  line: Line,
  subject: Subject,
  { facts }: Labels,
  markets: readonly Market[],
): Generator<Misplaced> {
  const { fact, label, right } = subject;
  const here = line.said.filter(({ value }) => value.type === kind);
  if (here.some(({ value }) => right.some((atom) => agrees(value, atom)))) return;
  const others = facts.filter((one) => one !== fact && kindOf(one) === kind && (label.exact || isOwned(one)));
  for (const said of here) {
    if (!isBeside(line, label, said)) continue;
    if (belongs(said.value, others, markets) || (label.exact && here.length === 1))
      yield { said, expected: right[0]!, invariant: fact.id, about: label.form };
  }
}

type Span = readonly [Atom, Atom];
const same = (a: Span, b: Span) => agrees(a[0], b[0]) && agrees(a[1], b[1]);

/** From and to, pair by pair. */
const spansOf = (atoms: readonly Atom[]): Span[] =>
  atoms.flatMap((from, i) => (i % 2 === 0 && atoms[i + 1] ? [[from, atoms[i + 1]!] as const] : []));

/** A day beside the hours makes them those of that day: Christmas Eve is no mistake. */
function* wrongHours({ said }: Line, { fact, label, right }: Subject, { facts }: Labels): Generator<Misplaced> {
  if (said.some(({ value }) => value.type === 'date' || value.type === 'instant')) return;
  const times = said.filter(({ value }) => value.type === 'time');
  const own = spansOf(right);
  const others = facts
    .filter((one) => one !== fact && kindOf(one) === 'hours')
    .flatMap((one) =>
      spansOf(
        atomsFor(
          [one],
          one.values.flatMap(({ market }) => market ?? []),
        ),
      ),
    );
  for (let i = 0; times.length % 2 === 0 && i < times.length; i += 2) {
    const span: Span = [times[i]!.value, times[i + 1]!.value];
    if (own.some((one) => same(span, one)) || !others.some((one) => same(span, one))) continue;
    const at = agrees(span[0], own[0]![0]) ? 1 : 0;
    yield { said: times[i + at]!, expected: own[0]![at], invariant: fact.id, about: label.form };
  }
}

/** What is misplaced in a line that speaks of one place, person or registered line alone. */
export function* misplacedIn(
  line: Line,
  labels: Labels,
  locale: Locale,
  markets: readonly Market[],
): Generator<Misplaced> {
  const kinds = new Set(line.said.map(({ value }) => (value.type === 'time' ? 'hours' : value.type)));
  if (!['phone', 'email', 'hours'].some((kind) => kinds.has(kind as Kind))) return;
  const met = labelsIn(foldWords(line.text), labels.inLocale(locale));
  for (const kind of ['phone', 'email', 'hours'] as const) {
    const meant = met.flatMap((label) =>
      label.facts.filter((fact) => kindOf(fact) === kind).map((fact) => ({ label, fact })),
    );
    if (!kinds.has(kind) || new Set(meant.map(({ fact }) => fact)).size !== 1) continue;
    const subject: Subject = { ...meant[0]!, right: atomsFor([meant[0]!.fact], markets) };
    if (subject.right.length === 0) continue;
    if (kind === 'hours') yield* wrongHours(line, subject, labels);
    else yield* wrongContacts(kind, line, subject, labels, markets);
  }
}
