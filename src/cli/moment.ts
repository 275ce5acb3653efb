/** Reads the moment of `--now`. */

const written =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|[+-]\d{2}:\d{2}|[A-Za-z]+\/[A-Za-z_/+-]+|UTC)?$/;

/** ISO instant in UTC. A day alone is its first moment in UTC. Undefined for what is no moment or exists nowhere. */
export async function momentOf(text: string): Promise<string | undefined> {
  const [, day, time, zone] = written.exec(text.trim()) ?? [];
  if (day === undefined || (time !== undefined && zone === undefined)) return undefined;
  const { Temporal } = await import('temporal-polyfill');
  try {
    const plain = Temporal.PlainDateTime.from(`${day}T${time ?? '00:00'}`, { overflow: 'reject' });
    const zoned = plain.toZonedDateTime(zone === 'Z' || zone === undefined ? 'UTC' : zone, {
      disambiguation: 'reject',
    });
    return new Date(zoned.epochMilliseconds).toISOString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
