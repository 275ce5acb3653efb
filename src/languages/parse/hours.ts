import type { TimeValue } from '../../model/value.js';
import { readSpec, writeSpec, type HoursRule } from '../hours-spec.js';
import type { Language } from '../language.js';
import { any, keyed } from '../read/lexicon.js';
import { matchAt } from '../read/reader.js';
import { smallLetters } from '../fold-letters.js';
import type { Hint, Parsed } from './parsed.js';

interface HoursPatterns {
  readonly day: RegExp;
  readonly dayOf: (text: string) => number;
  readonly group: RegExp;
  readonly holiday: RegExp;
  readonly closed: RegExp;
  readonly allDay: RegExp;
}

const clock =
  '(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(a\\.?m\\.?|p\\.?m\\.?|π\\.?μ\\.?|μ\\.?μ\\.?))?(?: ?(?:h|óra|ora))?(?:-?t[óő]l|-?ig)?';
const span = new RegExp(
  `(?:from |απο (?:τισ )?)?${clock} ?(?:-|to|until|εωσ(?: τισ)?|με| ) ?${clock}(?![\\p{L}\\p{N}])`,
  'uy',
);
const groups: readonly (readonly [readonly [number, number], readonly string[]])[] = [
  [
    [1, 7],
    ['daily', 'every day', 'καθε (?:η)?μερα', 'naponta', 'minden nap', 'a hét minden napján'],
  ],
  [
    [1, 5],
    ['weekdays', 'καθημερινεσ', 'hétköznap(?:okon)?', 'munkanap(?:okon)?'],
  ],
  [
    [6, 7],
    ['weekends?', 'σαββατοκυριακ[οα]', 'hétvég(?:én|e)'],
  ],
];
const groupOf = keyed(groups);
const known = new Map<string, HoursPatterns>();

function patternsOf({ id, values }: Language): HoursPatterns {
  const made = known.get(id);
  if (made) return made;
  const days = values.weekdays.map((day, i) => {
    const shorts = [day.short, ...day.letters].map((text) => `${smallLetters(text).replace('.', '')}\\.?`);
    return [i + 1, [...day.forms, ...shorts]] as const;
  });
  const word = (forms: readonly string[]) => new RegExp(`${any(forms)}(?![\\p{L}\\p{N}])`, 'uy');
  const patterns: HoursPatterns = {
    day: word(days.flatMap(([, forms]) => forms)),
    dayOf: keyed(days),
    group: word(groups.flatMap(([, forms]) => forms)),
    holiday: word(values.hours.holidayForms),
    closed: word(values.hours.closedForms),
    allDay: word(['24/7', '24 ?h', '0-24', smallLetters(values.hours.allDay)]),
  };
  known.set(id, patterns);
  return patterns;
}

/** Opening hours in canonical form, or as people write them: «Δευ–Παρ 9–18», „H–P 9–18, V zárva”. */
export function parseHours(text: string, language: Language, hint: Hint): Parsed | undefined {
  if (hint.type !== undefined && hint.type !== 'hours') return undefined;
  const spec = readSpec(text);
  const rules = spec ?? readRules(smallLetters(text), patternsOf(language));
  if (!rules) return undefined;
  const named = rules.every((rule) => rule.days.length > 0 || rule.holidays);
  if (!named && hint.type !== 'hours') return undefined;
  if (rules.some((rule) => rule.spans.some(({ from, to }) => isNone(from) || isNone(to))))
    return { problem: 'no-such-time' };
  return { value: { type: 'hours', spec: writeSpec(rules) } };
}

const isNone = ({ hour, minute }: TimeValue): boolean => hour > 24 || minute > 59 || (hour === 24 && minute > 0);

/** Days, then their hours, again and again; undefined when anything else stands between. */
function readRules(text: string, patterns: HoursPatterns): HoursRule[] | undefined {
  const rules: HoursRule[] = [];
  let at = 0;
  while (at < text.length) {
    const days = readDays(text, at, patterns);
    const hours = readHours(text, days.end, patterns);
    if (!hours) return undefined;
    rules.push({ days: days.days, holidays: days.holidays, spans: hours.spans });
    at = hours.end + /^[\s;,.·]*(?:(?:and|και|és) )?/.exec(text.slice(hours.end))![0].length;
  }
  return rules.length > 0 ? rules : undefined;
}

function readDays(text: string, from: number, patterns: HoursPatterns) {
  const days: [number, number][] = [];
  let holidays = false;
  let at = from;
  for (;;) {
    const joint = /^[\s,&·]*(?:(?:and|και|és) )?/.exec(text.slice(at, at + 12))![0].length;
    const start = at + (at === from ? 0 : joint);
    const group = matchAt(patterns.group, text, start);
    const holiday = group ? null : matchAt(patterns.holiday, text, start);
    const day = group || holiday ? null : matchAt(patterns.day, text, start);
    if (group) days.push([...groupOf(group[0])] as [number, number]);
    else if (holiday) holidays = true;
    else if (!day) break;
    at = start + (group ?? holiday ?? day)![0].length;
    if (!day) continue;
    const first = patterns.dayOf(day[0]);
    const to = /^ ?(?:-|to |εωσ (?:την |το |τη )?|με )? ?/.exec(text.slice(at, at + 12))![0];
    const isSpan = /-|to|εωσ|με/.test(to) || /[őó]l$/.test(day[0]);
    const last = isSpan ? matchAt(patterns.day, text, at + to.length) : null;
    days.push([first, last ? patterns.dayOf(last[0]) : first]);
    if (last) at += to.length + last[0].length;
  }
  return { days, holidays, end: at };
}

function readHours(text: string, from: number, patterns: HoursPatterns) {
  let at = from + /^[\s:,-]*/.exec(text.slice(from, from + 8))![0].length;
  const closed = matchAt(patterns.closed, text, at);
  if (closed) return { spans: [], end: at + closed[0].length };
  const allDay = matchAt(patterns.allDay, text, at);
  if (allDay) return { spans: [{ from: time(0), to: time(24) }], end: at + allDay[0].length };
  const spans: { from: TimeValue; to: TimeValue }[] = [];
  for (;;) {
    const found = matchAt(span, text, at);
    if (!found) break;
    spans.push({ from: hourOf(found[1]!, found[2], found[3]), to: hourOf(found[4]!, found[5], found[6]) });
    at += found[0].length;
    const more = /^(?:, ?| ?& ?| and | και | és )(?=\d)/.exec(text.slice(at, at + 6));
    if (!more) break;
    at += more[0].length;
  }
  return spans.length > 0 ? { spans, end: at } : undefined;
}

const time = (hour: number, minute = 0): TimeValue => ({ type: 'time', hour, minute });

function hourOf(hour: string, minute = '0', part?: string): TimeValue {
  const h = Number(hour);
  const late = part !== undefined && /^[pμ]/.test(part);
  const shifted = part === undefined || h > 12 ? h : late ? (h % 12) + 12 : h % 12;
  return time(shifted, Number(minute));
}
