/**
 * The same data on objects without a prototype: content names things of the brand (`type: constructor`), and what it
 * names must be declared, not inherited.
 */
export function bare<T>(data: T): T {
  if (Array.isArray(data)) return data.map(bare) as T;
  if (typeof data !== 'object' || data === null || !isPlain(data)) return data;
  return Object.assign(
    Object.create(null) as object,
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, bare<unknown>(value)])),
  ) as T;
}

const isPlain = (data: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(data) as null);
