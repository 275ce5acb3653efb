/** What templates print besides the draft, as they print it: lines of the brand, the event, the offer. */
import type { View, ViewPerson } from '../../model.js';

const joined = (...pieces: readonly (string | undefined)[]) =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join(' ');

/** Templates put hours before the phone, or after it. */
function* placeLines(places: View['brand']['places']): Generator<string> {
  for (const { name, address, hours, phone } of places) {
    yield joined(name, address, hours, phone);
    yield joined(name, address, phone, hours);
    yield joined(name, address);
    if (hours) yield hours;
  }
}

function* personLines(people: readonly ViewPerson[]): Generator<string> {
  for (const { name, title, phone, email } of people) {
    yield joined(name, title, phone, email);
    yield joined(name, title, email, phone);
    yield joined(name, phone);
  }
}

/** Every line that stands in files of this rendition, for the proof. */
export function spokenIn(view: View): string[] {
  const { brand, event, offer, parts } = view;
  const lines: (string | undefined)[] = [
    view.message.title,
    view.message.summary,
    brand.about,
    brand.tagline,
    joined(brand.legalName, brand.phone),
    joined(brand.address, brand.phone),
    ...brand.contacts.map(({ legalName, phone }) => joined(legalName, phone)),
    parts['dateline'] && joined(parts['dateline'], parts['lead']),
    ...view.legal,
    ...placeLines(brand.places),
    ...personLines(brand.press),
    ...view.quotes.flatMap((q) => [q.text, q.by.title]),
    event && joined(event.name, event.start),
    event?.start,
    event?.end && joined(event.start, event.end),
    event?.when,
    event && joined(event.name, event.when),
    event?.place && joined(event.place.name, event.place.address),
    event?.capacity,
    offer?.terms,
    view.dates.date,
    view.dates.date && joined(brand.name, view.dates.date),
    view.dates.embargo,
    ...view.pictures.flatMap((p) => [p.alt, p.credit, p.caption]),
  ];
  return [...new Set(lines.filter((line): line is string => Boolean(line)))];
}
