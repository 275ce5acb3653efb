/** “4 tips” are followed by four. */
import type { Block, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { countsIn } from '../../languages/index.js';

/** Lists that belong to the block before `from`: those up to the next heading, a first paragraph between allowed. */
function listsAfter(body: readonly Block[], from: number): (Block & { kind: 'list' })[] {
  const first = body[from]?.kind === 'paragraph' && body[from - 1]?.kind === 'heading' ? from + 1 : from;
  if (body[first]?.kind !== 'list') return [];
  const end = body.findIndex((block, i) => i > first && (block.kind === 'heading' || block.kind === 'rule'));
  return body.slice(first, end < 0 ? undefined : end).filter((block) => block.kind === 'list');
}

const nested = (list: Block & { kind: 'list' }): number =>
  list.items.reduce(
    (sum, item) => sum + item.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 0), 0),
    0,
  );

/** Whatever way one may count them. */
function listed(lists: readonly (Block & { kind: 'list' })[]): Set<number> {
  const [first] = lists;
  const sum = lists.reduce((all, list) => all + list.items.length, 0);
  return new Set([first!.items.length, sum, lists.length, nested(first!)]);
}

/** Where the last sentence of a passage begins. */
const lastSentence = (text: string): number =>
  Math.max(...[...text.matchAll(/[.!?;·] +(?=\p{Lu})/gu)].map((m) => m.index), 0);

function* wrongCounts(text: MessageText, context: RuleContext): Generator<Problem> {
  if (!text.body.some((block) => block.kind === 'list')) return;
  const passages = new Map<string, Passage>();
  for (const passage of context.passages(text)) if (!passages.has(passage.part)) passages.set(passage.part, passage);
  for (const [index, block] of text.body.entries()) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const lists = listsAfter(text.body, index + 1);
    const passage = passages.get(`body.${index + 1}`);
    if (lists.length === 0 || !passage) continue;
    const from = block.kind === 'paragraph' ? lastSentence(passage.own) : 0;
    const counts = countsIn(passage.own, text.locale).filter(({ start }) => start >= from);
    const there = listed(lists);
    if (counts.length === 0 || counts.some(({ count }) => there.has(count))) continue;
    const { start, end } = counts[0]!;
    const said = passage.text.slice(start, end);
    const data = { text: said, listed: lists[0]!.items.length };
    yield { say: 'differs', at: passage.at(start, end), excerpt: said, locale: text.locale, data };
  }
}

export const countsMatchLists: Rule = {
  id: 'counts-match-lists',
  alias: 'NUM-02',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'Who promises four tips and gives three looks careless; most often the last edit took one away.',
      differs: 'the text announces “{text}”, the list after it has {listed}',
      cure: 'Correct the number, or complete the list.',
    },
    el: {
      why: 'Όποιος υπόσχεται τέσσερις συμβουλές και δίνει τρεις φαίνεται απρόσεκτος· συνήθως η τελευταία διόρθωση έσβησε μία.',
      differs: 'το κείμενο αναγγέλλει «{text}», η λίστα που ακολουθεί έχει {listed}',
      cure: 'Διορθώστε τον αριθμό ή συμπληρώστε τη λίστα.',
    },
    hu: {
      why: 'Aki négy tippet ígér és hármat ad, figyelmetlennek tűnik; többnyire az utolsó javítás vett el egyet.',
      differs: 'a szöveg ezt ígéri: „{text}”, az utána álló listában viszont {listed} elem van',
      cure: 'Javítsa a számot, vagy egészítse ki a listát.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '## 4 tips for sharp knives\n\n- Hone them weekly.\n- Wash them by hand.\n- Keep them in a block.',
      good: '## 3 tips for sharp knives\n\n- Hone them weekly.\n- Wash them by hand.\n- Keep them in a block.',
    },
    {
      locale: 'en',
      bad: 'Returning it takes three easy steps:\n\n1. Call us.\n2. Pack it.',
      good: 'The first three steps are yours:\n\n1. Call us.\n2. Pack it.\n\nOne of the best shops.',
    },
    {
      locale: 'el',
      bad: 'Η επιστροφή γίνεται σε τρία βήματα:\n\n1. Καλέστε μας.\n2. Συσκευάστε το προϊόν.',
      good: 'Η επιστροφή γίνεται σε δύο βήματα:\n\n1. Καλέστε μας.\n2. Συσκευάστε το προϊόν.',
    },
    {
      locale: 'el',
      bad: '## 4 συμβουλές για τα μαχαίρια σας\n\n- Ακονίστε τα.\n- Πλύντε τα στο χέρι.\n- Φυλάξτε τα χωριστά.',
      good: '## Τρεις συμβουλές για τα μαχαίρια σας\n\n- Ακονίστε τα.\n- Πλύντε τα στο χέρι.\n- Φυλάξτε τα χωριστά.',
    },
    {
      locale: 'hu',
      bad: '## Öt tipp éles késekhez\n\n- Fenje meg hetente.\n- Kézzel mossa.\n- Tartsa késblokkban.',
      good: '## Három tipp éles késekhez\n\n- Fenje meg hetente.\n- Kézzel mossa.\n- Tartsa késblokkban.',
    },
    {
      locale: 'hu',
      bad: 'A visszaküldés három lépésben történik:\n\n1. Hívjon minket.\n2. Csomagolja be.',
      good: 'A visszaküldés 2 egyszerű lépésben történik:\n\n1. Hívjon minket.\n2. Csomagolja be.',
    },
  ],
  *check(message, context) {
    for (const text of Object.values(message.texts)) yield* wrongCounts(text, context);
  },
};
