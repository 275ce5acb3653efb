/** What came of one wording in the files of a rendition: a name, claim, quote, key message, call to action, legal line. */
import type { Atom, Channel, CoverageCell, Draft, Invariant, Locale } from '../../model.js';
import { agrees, foldWords, mayBeNear, nearMiss, sentencesOf } from '../../languages/index.js';
import { plainBlocks, plainWording } from '../../model/plain.js';
import { type FileRead, shortened, sightOf, whereOf } from './files-read.js';
import { lookedFor } from './rows.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt'>;

/** Any registered form is as good as the first; a name has no first. */
function sightIn(file: FileRead, { kind, forms: all }: Invariant, locale: Locale): Found | undefined {
  for (const [index, form] of (all[locale] ?? []).entries()) {
    const sight = sightOf(file, lookedFor(form, kind, locale), form);
    if (sight) return { state: index === 0 || kind === 'name' ? 'verbatim' : 'short', ...sight };
  }
  return undefined;
}

/** A wording that somebody changed, unless the message itself says it so. */
function changedIn(file: FileRead, wording: string, said: () => string): Found | undefined {
  if (!mayBeNear(file.words, wording)) return undefined;
  const near = nearMiss(file.text, wording);
  if (!near || said().includes(foldWords(near.text))) return undefined;
  return { state: 'contradicted', file: file.file, where: whereOf(file, near.text), excerpt: shortened(near.text) };
}

/** A quotation goes by its sentences: a changed one is wrong whatever else stands there, a whole one is a short form. */
function quoteIn(file: FileRead, { forms }: Invariant, locale: Locale, said: () => string): Found | undefined {
  const sentences = (forms[locale] ?? []).flatMap((form) => sentencesOf(form, locale));
  const found = sentences.map((sentence): Found | undefined => {
    const sight = sightOf(file, foldWords(sentence), sentence);
    return sight ? { state: 'short', ...sight } : changedIn(file, sentence, said);
  });
  return found.find((one) => one?.state === 'contradicted') ?? found.find((one) => one !== undefined);
}

function foundIn(
  file: FileRead,
  invariant: Invariant,
  locale: Locale,
  said: () => string,
  isPost: boolean,
): Found | undefined {
  const sight = sightIn(file, invariant, locale);
  if (sight) return sight;
  if (invariant.kind === 'quote') return quoteIn(file, invariant, locale, said);
  const [form] = invariant.forms[locale] ?? [];
  // No post is about the company.
  const fixed = invariant.kind === 'disclaimer' || (invariant.kind === 'boilerplate' && !isPost);
  return fixed && form !== undefined ? changedIn(file, form, said) : undefined;
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
  { draft, channel, files }: { readonly draft: Draft; readonly channel: Channel; readonly files: readonly FileRead[] },
  links: readonly Atom[],
): Found | undefined {
  const { locale } = draft;
  const said = () => foldWords(plainBlocks(draft.body) + Object.values(draft.parts).map(plainWording).join('\n'));
  const found = files.map(
    (file): Found =>
      foundIn(file, invariant, locale, said, channel.medium === 'post') ?? {
        state: must ? 'missing' : 'omitted',
        file: must ? file.file : undefined,
      },
  );
  if (invariant.kind === 'cta') return ctaCell(found, must, draft, links);
  if ((invariant.forms[locale] ?? []).length === 0) return must ? { state: 'missing' } : undefined;
  const order = [...found].sort((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state));
  if (order.length === 0) return { state: must ? 'missing' : 'omitted' };
  return must || order[0]!.state === 'contradicted' ? order[0] : order.at(-1);
}
