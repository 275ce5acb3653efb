/** Typed values: what a fact holds, and what is read back from a text. */

/** A lost qualifier changes what is promised: `up to 30 %` is not `30 %`. */
export type Qualifier = 'up-to' | 'from' | 'about' | 'at-least' | 'average';

/** `amount` is a canonical decimal: `24.90`, `9990`; `currency` is ISO 4217. */
export interface Money {
  readonly type: 'money';
  readonly amount: string;
  readonly currency: string;
  readonly qualifier?: Qualifier;
}

/** A civil day. What a text leaves out (year, weekday) is absent. Months 1–12, ISO weekdays 1 (Monday) – 7. */
export interface DateValue {
  readonly type: 'date';
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number;
}

/** Wall-clock time, 0:00–24:00. */
export interface TimeValue {
  readonly type: 'time';
  readonly hour: number;
  readonly minute: number;
  /** Whose clock, when words beside it say so: IANA name. */
  readonly zone?: string;
  /** Said as people speak, without the part of the day: „fél 9-kor” is 8:30 or 20:30. */
  readonly either?: true;
}

/** A moment: a civil date and time in a zone (IANA name, `Z` or `+02:00`). */
export interface Instant {
  readonly type: 'instant';
  readonly date: DateValue;
  readonly time: TimeValue;
  readonly zone?: string;
  /** Milliseconds since 1970 UTC; present when the zone is known. */
  readonly epoch?: number;
}

/** From one day (or moment) to another, both included. */
export interface Period {
  readonly type: 'period';
  readonly from: DateValue | Instant;
  readonly to: DateValue | Instant;
}

/** Opening hours in the canonical form `Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su,PH off`. */
export interface Hours {
  readonly type: 'hours';
  readonly spec: string;
}

/** `amount` is a canonical decimal. */
export interface Duration {
  readonly type: 'duration';
  readonly amount: string;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly qualifier?: Qualifier;
}

/** `e164` is `+302105550123`. A text may write a domestic form. */
export interface Phone {
  readonly type: 'phone';
  readonly e164: string;
}

export interface Email {
  readonly type: 'email';
  readonly address: string;
}

export interface Link {
  readonly type: 'link';
  readonly url: string;
}

export interface NumberValue {
  readonly type: 'number';
  readonly amount: string;
  readonly qualifier?: Qualifier;
}

export interface Percentage {
  readonly type: 'percentage';
  readonly amount: string;
  readonly qualifier?: Qualifier;
}

/** `unit` is a canonical symbol: `kg`, `l`, `W`, `piece`, `page` …; see languages/read/quantity.ts. */
export interface Quantity {
  readonly type: 'quantity';
  readonly amount: string;
  readonly unit: string;
  readonly qualifier?: Qualifier;
}

/** Batch, EAN, registration number …: compared character by character. */
export interface Code {
  readonly type: 'code';
  readonly text: string;
}

/** A proper name, with its registered forms elsewhere. */
export interface Name {
  readonly type: 'name';
  readonly text: string;
}

export interface Address {
  readonly type: 'address';
  readonly text: string;
}

export type Value =
  | Money
  | DateValue
  | TimeValue
  | Instant
  | Period
  | Hours
  | Duration
  | Phone
  | Email
  | Link
  | NumberValue
  | Percentage
  | Quantity
  | Code
  | Name
  | Address;

/** What running text is read as. Periods, ranges and hours are read as the atoms they are made of. */
export type Atom =
  Money | DateValue | TimeValue | Instant | Duration | Phone | Email | Link | Percentage | Quantity | Code;

/** A value found in a text. Offsets are UTF-16 units in that text, end exclusive. */
export interface Found {
  readonly value: Atom;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The closed list of forms a reference may ask for: `{{onSale:on}}`. */
export type Form =
  | 'default'
  | 'short'
  | 'long'
  | 'weekday'
  | 'on'
  | 'from'
  | 'until'
  | 'range'
  | 'words'
  | 'time'
  | 'date'
  | 'digits'
  | 'each';
