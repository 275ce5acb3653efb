/** People in running text: beside which title, and whether they are spelt right. */
import type { Locale, Passage, Problem, RuleContext } from '../../model.js';
import { isFormOf } from '../../languages/index.js';
import { misspelt, titlesIn, titlesOf } from './attributions.js';
import { namesOf } from './registered-names.js';

const between = /^[\s,(–—-]{1,3}(?:(?:ο|η|του|της|τον|την|τη|το|μας|our|the|its|a|az)\s+)?$/iu;

/** A name beside somebody else's title. */
export function* wrongTitles(passage: Passage, locale: Locale, { brand }: RuleContext): Generator<Problem> {
  const titles = titlesIn(passage.own, brand, locale);
  if (titles.length === 0) return;
  const names = namesOf(brand, locale);
  const people = names.find(passage.own).filter(({ id }) => id.startsWith('person.'));
  for (const title of titles) {
    const found = passage.own.slice(title.start, title.end);
    const beside = people.filter((one) => {
      const gap =
        one.end <= title.start ? passage.own.slice(one.end, title.start) : passage.own.slice(title.end, one.start);
      return gap !== '' && gap.length < 12 && between.test(gap);
    });
    const owns = ({ id }: { id: string }) =>
      titlesOf(brand.people[id.slice(7)]!, brand, locale).some((own) => isFormOf(found, own, locale, true));
    const [first] = beside;
    if (!first || beside.some(owns)) continue;
    const name = names.byId.get(first.id)!.written;
    const right = titlesOf(brand.people[first.id.slice(7)]!, brand, locale)[0];
    if (right === undefined) continue;
    const other = names.byId.get(`person.${title.id}`)!.written;
    const at = passage.at(title.start, title.end);
    yield { say: 'otherTitle', at, locale, excerpt: found, data: { name, title: found, right, other } };
  }
}

const fullName = /(?<![\p{L}\p{N}_-])\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?![\p{L}\p{N}_])/gu;

/** Two words that are a registered name but for a letter or two. */
export function* misspeltNames(passage: Passage, locale: Locale, { brand }: RuleContext): Generator<Problem> {
  const names = namesOf(brand, locale);
  const people = names.all.filter(({ kind }) => kind === 'person');
  for (const { 0: found, index } of passage.own.matchAll(fullName)) {
    const close = people.find((one) => one.forms.some((form) => misspelt(found, form)));
    if (!close || names.find(found).length > 0) continue;
    const at = passage.at(index, index + found.length);
    yield { say: 'near', severity: 'warning', at, locale, excerpt: found, data: { name: found, right: close.written } };
  }
}
