/** The total of a table or list is the sum of what stands above it. */
import type { Block, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { byPart } from '../../model/passage.js';
import { isTotal, parseValue, readValues } from '../../languages/index.js';

/** An amount in hundredths, with its currency; a bare number has none. */
interface Amount {
  readonly hundredths: number;
  readonly currency: string;
}

function amountIn(text: string, locale: Locale): Amount | undefined {
  const values = readValues(text, locale);
  const [only] = values;
  if (only?.value.type === 'money' && values.length === 1 && !only.value.qualifier)
    return { hundredths: Math.round(Number(only.value.amount) * 100), currency: only.value.currency };
  if (values.length > 0 || !/^[\d\s.,\u00a0]+$/.test(text)) return undefined;
  const parsed = parseValue(text.trim(), locale, { type: 'number' });
  if (!('value' in parsed) || parsed.value.type !== 'number') return undefined;
  return { hundredths: Math.round(Number(parsed.value.amount) * 100), currency: '' };
}

/** The sum of all but the last, when they are of one currency and the last says another. */
function missed(cells: readonly Passage[], locale: Locale): { sum: Amount; total: Amount } | undefined {
  const amounts = cells.map(({ text }) => amountIn(text, locale));
  const total = amounts.at(-1);
  const parts = amounts.slice(0, -1);
  if (!total || parts.length < 2) return undefined;
  let hundredths = 0;
  for (const part of parts) {
    if (!part || part.currency !== total.currency) return undefined;
    hundredths += part.hundredths;
  }
  return hundredths === total.hundredths ? undefined : { sum: { ...total, hundredths }, total };
}

/** The columns of a table whose last row is a total; none when a cell is empty or there are sums between. */
function columnsOf({ head, rows }: Block & { kind: 'table' }, cells: readonly Passage[], locale: Locale): Passage[][] {
  const width = head.length;
  if (cells.length !== width * (rows.length + 1)) return [];
  const grid = rows.map((_, i) => cells.slice(width * (i + 1), width * (i + 2)));
  const sums = grid.filter((row) => isTotal(row[0]!.text, locale) || /sum|total|σύνολο|összeg/iu.test(row[0]!.text));
  if (sums.length !== 1 || !isTotal(grid.at(-1)![0]!.text, locale)) return [];
  return Array.from({ length: width - 1 }, (_, column) => grid.map((row) => row[column + 1]!));
}

/** The items of a list whose last one is a total. */
function linesOf(items: readonly Passage[], count: number, locale: Locale): Passage[][] {
  const last = /^[^:]{1,30}(?=:)/.exec(items.at(-1)?.text ?? '')?.[0];
  return items.length === count && last !== undefined && isTotal(last, locale) ? [[...items]] : [];
}

function* wrongSums(text: MessageText, context: RuleContext): Generator<Problem> {
  for (const [index, block] of text.body.entries()) {
    if (block.kind !== 'table' && block.kind !== 'list') continue;
    const cells = byPart(context.passages(text)).get(`body.${index + 1}`) ?? [];
    const columns =
      block.kind === 'table' ? columnsOf(block, cells, text.locale) : linesOf(cells, block.items.length, text.locale);
    for (const column of columns) {
      const wrong = missed(column, text.locale);
      if (!wrong) continue;
      const last = column.at(-1)!;
      yield {
        say: 'differs',
        at: last.at(0, last.text.length),
        excerpt: last.text,
        locale: text.locale,
        data: { text: last.text, sum: inWords(wrong.sum, text.locale, context) },
      };
    }
  }
}

function inWords({ hundredths, currency }: Amount, locale: Locale, { say }: RuleContext): string {
  const amount = String(hundredths / 100);
  return currency === '' ? amount : say({ type: 'money', amount, currency }, locale);
}

export const sumsAddUp: Rule = {
  id: 'sums-add-up',
  alias: 'NUM-03',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'Somebody always adds up the table, and writes to the editor.',
      differs: 'the total says “{text}”, the lines above add up to {sum}',
      cure: 'Correct the total, or the line that is wrong.',
    },
    el: {
      why: 'Κάποιος θα αθροίσει πάντα τον πίνακα και θα γράψει στη σύνταξη.',
      differs: 'το σύνολο γράφει «{text}», οι γραμμές από πάνω αθροίζονται σε {sum}',
      cure: 'Διορθώστε το σύνολο ή τη γραμμή που είναι λάθος.',
    },
    hu: {
      why: 'Valaki mindig összeadja a táblázatot, és ír a szerkesztőnek.',
      differs: 'az összesítésben ez áll: „{text}”, a fenti sorok összege viszont {sum}',
      cure: 'Javítsa az összeget vagy a hibás sort.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '| Item | Price |\n| --- | --- |\n| Kettle | €24.90 |\n| Teapot | €39.90 |\n| Total | €63.80 |',
      good: '| Item | Price |\n| --- | --- |\n| Kettle | €24.90 |\n| Teapot | €39.90 |\n| Total | €64.80 |',
    },
    {
      locale: 'el',
      bad: '- Βραστήρας: 24,90 €\n- Τσαγιέρα: 39,90 €\n- Σύνολο: 65,80 €',
      good: '- Βραστήρας: 24,90 €\n- Τσαγιέρα: 39,90 €\n- Σύνολο: 64,80 €',
    },
    {
      locale: 'hu',
      bad: '| Tétel | Ár |\n| --- | --- |\n| Vízforraló | 9990 Ft |\n| Teáskanna | 12 990 Ft |\n| Összesen | 22 990 Ft |',
      good: '| Tétel | Ár |\n| --- | --- |\n| Vízforraló | 9990 Ft |\n| Teáskanna | 12 990 Ft |\n| Összesen | 22 980 Ft |',
    },
  ],
  *check(message, context) {
    for (const text of Object.values(message.texts)) yield* wrongSums(text, context);
  },
};
