import type { TimeValue } from '../model/value.js';

/** One rule of opening hours. No span means closed; weekdays are ISO, first to last. */
export interface HoursRule {
  readonly days: readonly (readonly [first: number, last: number])[];
  readonly holidays: boolean;
  readonly spans: readonly { readonly from: TimeValue; readonly to: TimeValue }[];
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

function timeOf(text: string): TimeValue | undefined {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text);
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return { type: 'time', hour, minute };
}

/** Reads the canonical form `Mo-Fr 09:00-18:00; Su,PH off`; undefined when it is not of that form. */
export function readSpec(spec: string): HoursRule[] | undefined {
  const rules: HoursRule[] = [];
  for (const part of spec.split(';').map((text) => text.trim())) {
    if (part === '') continue;
    const rule = readRule(part);
    if (!rule) return undefined;
    rules.push(rule);
  }
  return rules.length === 0 ? undefined : rules;
}

function readRule(part: string): HoursRule | undefined {
  if (part === '24/7') return { days: [[1, 7]], holidays: false, spans: [wholeDay] };
  const [, dayText = '', timeText = ''] = /^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[-, ]*)*)(.*)$/.exec(part)!;
  const days: [number, number][] = [];
  let holidays = false;
  for (const item of dayText
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean)) {
    if (item === 'PH') holidays = true;
    else {
      const [first, last = first] = item.split('-').map((name) => dayNames.indexOf(name.trim()) + 1);
      if (!first || !last) return undefined;
      days.push([first, last]);
    }
  }
  if (timeText === 'off' || timeText === 'closed') return { days, holidays, spans: [] };
  const spans = timeText.split(',').map((span) => {
    const [from, to] = span
      .trim()
      .split('-')
      .map((text) => timeOf(text.trim()));
    return from && to ? { from, to } : undefined;
  });
  if (spans.some((span) => span === undefined)) return undefined;
  return { days, holidays, spans: spans as HoursRule['spans'] };
}

const wholeDay: HoursRule['spans'][number] = {
  from: { type: 'time', hour: 0, minute: 0 },
  to: { type: 'time', hour: 24, minute: 0 },
};

/** The canonical form of rules. */
export function writeSpec(rules: readonly HoursRule[]): string {
  const clock = ({ hour, minute }: TimeValue) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return rules
    .map(({ days, holidays, spans }) => {
      const named = days.map(([first, last]) =>
        first === last ? dayNames[first - 1] : `${dayNames[first - 1]}-${dayNames[last - 1]}`,
      );
      const times = spans.length === 0 ? 'off' : spans.map((span) => `${clock(span.from)}-${clock(span.to)}`).join(',');
      return [[...named, ...(holidays ? ['PH'] : [])].join(','), times].filter(Boolean).join(' ');
    })
    .join('; ');
}
