/** What came of one wording in the files of a rendition: a name, claim, quote, key message, call to action, legal line. */
import type { Atom, CoverageCell, Draft, Invariant, Locale } from '../../model.js';
import { agrees, foldOnce, mayBeNear, nearMiss, sentencesOf } from '../../languages/index.js';
import { type FileRead, shortened, type Sight, sightOf } from './files-read.js';
import { lookedFor } from './rows.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt'>;

/** A quote counts from one whole sentence of it on; of other wordings any registered form is as good as the first. */
function sightIn(file: FileRead, { kind, forms: all }: Invariant, locale: Locale): Found | undefined {
  const forms = all[locale] ?? [];
  for (const [index, form] of forms.entries()) {
    const sight = sightOf(file, lookedFor(form, kind, locale), form);
    if (sight) return { state: index === 0 || kind === 'name' ? 'verbatim' : 'short', ...sight };
  }
  if (kind !== 'quote') return undefined;
  for (const sentence of forms.flatMap((form) => sentencesOf(form, locale))) {
    const sight = sightOf(file, foldOnce(sentence), sentence);
    if (sight) return { state: 'short', ...sight };
  }
  return undefined;
}

const NEAR = new Set<Invariant['kind']>(['quote', 'disclaimer', 'boilerplate']);

/** A wording that somebody changed. */
function changedIn(file: FileRead, { kind, forms }: Invariant, locale: Locale): Sight | undefined {
  const form = forms[locale]?.[0];
  if (form === undefined || !NEAR.has(kind) || !mayBeNear(file.words, form)) return undefined;
  const near = nearMiss(file.text, form);
  return near && { file: file.file, where: '', excerpt: shortened(near.text) };
}

const rank: readonly Found['state'][] = ['contradicted', 'missing', 'omitted', 'short', 'verbatim'];

/** The label and the address: an address alone is its short form, a label alone that of channels where links are dead. */
function ctaCell(found: readonly Found[], must: boolean, { cta }: Draft, links: readonly Atom[]): Found | undefined {
  if (!cta) return undefined;
  const leads = links.some((link) => agrees(link, { type: 'link', url: cta.url }));
  const label = found.find(({ state }) => state === 'verbatim' || state === 'short');
  if (label && leads) return label;
  if (label || leads) return { ...label, state: 'short' };
  return { state: must ? 'missing' : 'omitted', file: found[0]?.file };
}

/** Where it must stand, the worst of the files that people read; else the best. Undefined when the locale has no wording. */
export function wordingCell(
  invariant: Invariant,
  must: boolean,
  { draft, files }: { readonly draft: Draft; readonly files: readonly FileRead[] },
  links: readonly Atom[],
): Found | undefined {
  const { locale } = draft;
  const found = files.map((file): Found => {
    const sight = sightIn(file, invariant, locale) ?? undefined;
    if (sight) return sight;
    const changed = changedIn(file, invariant, locale);
    if (changed) return { state: 'contradicted', ...changed };
    return { state: must ? 'missing' : 'omitted', file: must ? file.file : undefined };
  });
  if (invariant.kind === 'cta') return ctaCell(found, must, draft, links);
  if ((invariant.forms[locale] ?? []).length === 0) return must ? { state: 'missing' } : undefined;
  const order = [...found].sort((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state));
  if (order.length === 0) return { state: must ? 'missing' : 'omitted' };
  return must || order[0]!.state === 'contradicted' ? order[0] : order.at(-1);
}
