/** What stands under a name that people gave: names are free, also `constructor`, and no object's own ways are meant. */
export function own<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
