/** The logo in finished HTML: which picture it is, how large it is drawn. */
import type { BrandContext, Look, LookElement, Place, RenditionSubject } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { looksOf, traces } from '../elements.js';

/** Width by height of a drawing. */
export function ratioOf(svg: string | undefined): number | undefined {
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg ?? '');
  const ratio = Number(box?.[1]) / Number(box?.[2]);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

/** Pixels of a side: what the style says counts before the attribute; undefined when it follows from the other side. */
export function side({ style, attributes }: LookElement, name: 'width' | 'height'): number | undefined {
  const value = style.declared.get(name);
  if (value === undefined) return /^\d+$/.test(attributes.get(name) ?? '') ? Number(attributes.get(name)) : undefined;
  const found = /^([\d.]+)(px|rem)$/.exec(value);
  return found ? Number(found[1]) * (found[2] === 'rem' ? 16 : 1) : undefined;
}

/** Pictures that stand for the brand: by their address, or by saying its name alone. */
function isLogo({ tag, attributes }: LookElement, names: readonly string[], pictures: readonly string[]): boolean {
  if (tag !== 'img') return false;
  const src = attributes.get('src') ?? '';
  if (pictures.includes(src)) return false;
  return (
    names.includes(attributes.get('alt') ?? '\n') ||
    /(?:^|[/_.-])logo(?:[/_.-]|$)/i.test(src.startsWith('data:') ? '' : src)
  );
}

/** Every logo of a rendition with the file it stands in. */
export function* logosOf(
  subject: RenditionSubject,
  { brand }: BrandContext,
): Generator<{ file: string; seen: Look; element: LookElement }> {
  const { locale, pictures } = subject.draft;
  const alt = inLocale(brand.look.logo?.alt, locale, brand.locale) ?? brand.name;
  const names = [brand.name, ...(brand.forms[locale] ?? []), alt];
  const others = pictures.flatMap(({ file, url }) => [file ?? '', url ?? '']);
  for (const { file, seen } of looksOf(subject))
    for (const element of seen.elements) if (isLogo(element, names, others)) yield { file, seen, element };
}

/** Where the template writes it. */
export const logoAt = ({ templateAt }: RenditionSubject, file: string, element: LookElement): Place | undefined =>
  templateAt(file, element.attributes.get('src')!.slice(0, 200), 'brand.logo', 'extras.logo', ...traces(element));
