/** What a message is about, as far as its data say it: facts of one name are one fact only when they are of one thing. */
import { plainWording } from '../../model/plain.js';
import type { Brand, Fact, Message } from '../../model.js';

const normal = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Products of the brand whose name stands in the title of the source. */
function productsNamed(message: Message, brand: Brand): string[] {
  const { locale, title } = message.texts[message.sourceLocale]!;
  const words = normal(plainWording(title));
  return Object.entries(brand.products).flatMap(([id, { name, forms }]) => {
    const names = [...(forms?.[locale] ?? []), typeof name === 'string' ? name : (name[locale] ?? '')];
    return names.some((one) => one !== '' && words.includes(normal(one))) ? [id] : [];
  });
}

/** Its product, or its event with the place; undefined when it is about several things, or nothing that has a name. */
export function subjectOf(message: Message, brand: Brand): string | undefined {
  const { offer, event, texts, sourceLocale } = message;
  const source = texts[sourceLocale]!;
  if (event) return `event ${event.place ?? ''} ${normal(plainWording(source.eventName ?? source.title))}`;
  const named = offer?.product === undefined ? productsNamed(message, brand) : [offer.product];
  return named.length === 1 ? `product ${named[0]}` : undefined;
}

/** Words that messages use for facts of all kinds of things. */
const common =
  /^(?:price|was|old|saving|discount|date|day|time|start|end|from|to|until|on|opening|deadline|signUp|signUpBy|capacity|seats|number|share|amount|total|phone|link|released|refund|prize|\w*[Bb]atch|ean)$/;

export const isCommon = (id: string): boolean => common.test(id) || id.startsWith('offer.') || id.startsWith('event.');

/** The labels of a fact, each with its language. */
export const labelsOf = ({ labels }: Fact): string[] =>
  Object.entries(labels ?? {}).flatMap(([locale, all]) => all.map((label) => `${locale} ${normal(label)}`));

/** What its author says of other messages. */
export type Bonds = Pick<Message, 'id' | 'type' | 'related' | 'corrects' | 'series' | 'campaign'>;

const names = (a: Bonds, b: Bonds) => [...(a.related ?? []), ...(a.corrects ?? [])].includes(b.id);

/** One puts the other right: it is meant to say something else. */
export const corrects = (a: Bonds, b: Bonds): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.corrects?.includes(other!.id) || (one!.type === 'correction' && names(one!, other!)));

/** Their authors say that they belong with each other. */
export const belong = (a: Bonds, b: Bonds): boolean =>
  names(a, b) ||
  names(b, a) ||
  (a.series !== undefined && a.series === b.series) ||
  (a.campaign !== undefined && a.campaign === b.campaign);
