/** What may not be used yet says so at the top, and nothing public is dated before it. */
import { wallClock } from '../../languages/index.js';
import type {
  DateValue,
  Instant,
  Problem,
  TimeValue,
  ReadValue,
  Reading,
  RenditionSubject,
  Rule,
  RuleContext,
} from '../../model.js';

/** The first words of a file: a headline, a line of status, a dateline stand in them. */
const TOP = 700;

/** Clocks the instant may be written on without a zone: its own, and those of the readers. */
function zonesOf(embargo: Instant, { draft }: RenditionSubject, { brand }: RuleContext): string[] {
  const here = draft.markets.flatMap((market) => brand.markets[market]?.timeZone ?? []);
  return [...(embargo.zone ? [embargo.zone] : []), ...here];
}

/** Day and hour of a moment on the clock of a zone. */
const clockIn = ({ date, time, epoch }: Instant, zone: string) =>
  epoch === undefined ? { date, time } : wallClock(epoch, zone);

const sameDay = (a: DateValue | undefined, b: DateValue) => a?.day === b.day && a.month === b.month;
const sameHour = (a: TimeValue | undefined, b: TimeValue) => a?.hour === b.hour && a.minute === b.minute;

/** Said as one moment, or as a day with an hour behind it, on one of the clocks. */
function saysMoment(values: readonly ReadValue[], embargo: Instant, zones: readonly string[]): boolean {
  return values.some(({ value, segment }, at) => {
    if (value.type === 'instant' && value.epoch !== undefined) return value.epoch === embargo.epoch;
    const next = values[at + 1];
    const time =
      value.type === 'instant'
        ? value.time
        : next?.segment === segment && next.value.type === 'time'
          ? next.value
          : undefined;
    const date = value.type === 'instant' ? value.date : value;
    if (time === undefined || date.type !== 'date') return false;
    return zones.some((zone) => {
      const there = clockIn(embargo, zone);
      return sameDay(there?.date, date) && sameHour(there?.time, time);
    });
  });
}

/** Values within the first words that people see; a file for machines has no top. */
function atTheTop({ file, segments, values }: Reading): ReadValue[] {
  if (file.endsWith('.json')) return [...values];
  let seen = 0;
  const starts = segments.map(({ kind, text }) => {
    const start = seen;
    if (kind === 'text') seen += text.length;
    return start;
  });
  return values.filter(({ kind, segment, start }) => kind === 'text' && starts[segment]! + start < TOP);
}

function* unstated(subject: RenditionSubject, embargo: Instant, context: RuleContext): Generator<Problem> {
  const zones = zonesOf(embargo, subject, context);
  const status = subject.draft.parts['status'];
  for (const reading of subject.readings) {
    // Empty when the file could not be read as words.
    if (reading.segments.length === 0) continue;
    if (saysMoment(atTheTop(reading), embargo, zones)) continue;
    const data = { embargo: context.say(embargo, subject.draft.locale) };
    yield { say: 'missing', at: status?.place, output: reading.file, data, excerpt: `${reading.file} embargo` };
  }
}

const publicDate = /datePublished|dateModified|dateCreated|published_time|modified_time|pubdate/i;

/** Dates for machines that lie before the day the embargo ends, on the clock it was written for. */
function* dated({ readings }: RenditionSubject, embargo: Instant, context: RuleContext): Generator<Problem> {
  const ends = dayNumber(embargo.date);
  for (const { file, segments, values } of readings)
    for (const { value, kind, segment, text } of values) {
      const date = value.type === 'instant' ? value.date : value;
      if (kind !== 'data' || date.type !== 'date' || !publicDate.test(segments[segment]!.where)) continue;
      const early =
        value.type === 'instant' && value.epoch !== undefined && embargo.epoch !== undefined
          ? value.epoch < embargo.epoch
          : dayNumber(date) < ends;
      if (early)
        yield {
          say: 'dated',
          output: file,
          data: { read: text, embargo: context.say(embargo, context.message.sourceLocale) },
          excerpt: text,
        };
    }
}

const dayNumber = ({ year = 0, month, day }: Instant['date']) => year * 10_000 + month * 100 + day;

/** Leaves this channel before it may. */
function* early({ draft }: RenditionSubject, embargo: Instant, context: RuleContext): Generator<Problem> {
  const { message, spanOf } = context;
  const own = message.publishIn?.[draft.channel] ?? message.publishAt;
  const leaves = own === undefined ? undefined : spanOf(message, draft.channel).from;
  if (leaves === undefined || embargo.epoch === undefined) return;
  const before = own!.length > 10 ? leaves < embargo.epoch : own! < new Date(embargo.epoch).toISOString().slice(0, 10);
  if (before)
    yield {
      say: 'early',
      at: message.texts[message.sourceLocale]!.title.place,
      data: { leaves: own!.slice(0, 16).replace('T', ' '), embargo: context.say(embargo, draft.locale) },
      excerpt: own,
    };
}

const head = (title: string, fields: string) =>
  `---\ntitle: ${title}\nembargo: 2026-11-26T10:00 Europe/Athens\n${fields}\n---\n\n`;

export const embargoStated: Rule = {
  id: 'embargo-stated',
  alias: 'EMB-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A journalist keeps an embargo that stands at the top. A page dated before it tells everybody that it was broken.',
      missing: 'does not say at the top that it is under embargo until {embargo}',
      dated: 'is dated {read}, before the embargo ends ({embargo})',
      early: 'leaves on {leaves}, before the embargo ends ({embargo})',
      cure: 'Let the template print the part “status” above the headline, in the words of the message.',
      datedCure: 'Give the message the date of its embargo.',
      earlyCure: 'Move publishAt to the end of the embargo or later.',
    },
    el: {
      why: 'Ο δημοσιογράφος τηρεί το εμπάργκο όταν το βλέπει στην αρχή. Μια σελίδα με προγενέστερη ημερομηνία δείχνει σε όλους ότι παραβιάστηκε.',
      missing: 'δεν γράφει στην αρχή ότι ισχύει εμπάργκο έως {embargo}',
      dated: 'έχει ημερομηνία {read}, πριν από τη λήξη του εμπάργκο ({embargo})',
      early: 'φεύγει στις {leaves}, πριν από τη λήξη του εμπάργκο ({embargo})',
      cure: 'Το πρότυπο πρέπει να τυπώνει το τμήμα «status» πάνω από τον τίτλο, με τα λόγια του μηνύματος.',
      datedCure: 'Δώστε στο μήνυμα την ημερομηνία του εμπάργκο.',
      earlyCure: 'Μεταθέστε το publishAt στη λήξη του εμπάργκο ή αργότερα.',
    },
    hu: {
      why: 'Az újságíró azt az embargót tartja be, amely legfelül áll. A korábbi dátumú oldal mindenkinek elárulja, hogy megsértették.',
      missing: 'az elején nem áll ott, meddig tart az embargó: {embargo}',
      dated: 'dátuma {read}, az embargó vége ({embargo}) előtti',
      early: 'az embargó vége ({embargo}) előtt jelenik meg: {leaves}',
      cure: 'A sablon a cím fölött változtatás nélkül írja ki a „status” részt.',
      datedCure: 'Az üzenet dátuma az embargó napja legyen.',
      earlyCure: 'Tegye a publishAt időpontját az embargó végére vagy későbbre.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: `${head('The Ferna kettle', 'date: 2026-11-20')}In our shops from Friday.`,
      good: `${head('The Ferna kettle', 'date: 2026-11-26')}In our shops from Friday.`,
    },
    {
      locale: 'el',
      bad: {
        message: `${head('Ο βραστήρας Ferna', 'date: 2026-11-26\nchannels: [press-release]')}Στα καταστήματα από την Παρασκευή.`,
        files: {
          'templates/press-release/release.txt.hbs': '{{parts.headline}}\n\n{{parts.dateline}}\n\n{{body.text}}\n',
        },
        channels: ['press-release'],
      },
      good: {
        message: `${head('Ο βραστήρας Ferna', 'date: 2026-11-26\nchannels: [press-release]')}Στα καταστήματα από την Παρασκευή.`,
        channels: ['press-release'],
      },
    },
    {
      locale: 'hu',
      bad: `${head('A Ferna vízforraló', 'date: 2026-11-26\npublishAt: { x: 2026-11-25T18:00 Europe/Budapest }')}Péntektől a boltokban.`,
      good: `${head('A Ferna vízforraló', 'date: 2026-11-26\npublishAt: { x: 2026-11-26T09:00 Europe/Budapest }')}Péntektől a boltokban.`,
    },
  ],
  *check(subject, context) {
    const { embargo } = context.message;
    if (!embargo) return;
    if (subject.channel.medium === 'press') yield* unstated(subject, embargo, context);
    else yield* dated(subject, embargo, context);
    yield* early(subject, embargo, context);
  },
};
