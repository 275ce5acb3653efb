import { afterEach, describe, expect, it, vi } from 'vitest';
import * as watchdog from '../../src/pipeline/parse/watchdog.js';
import { read } from './builders.js';

afterEach(() => void vi.restoreAllMocks());

const endless = (): never => {
  for (;;);
};

describe('work that does not end', () => {
  /** Milliseconds of the processor that the work has had in the end, as user and as system. */
  const had = (user: number, system: number) =>
    vi
      .spyOn(process, 'cpuUsage')
      .mockReturnValueOnce({ user: 70_000, system: 30_000 })
      .mockReturnValueOnce({ user: 70_000 + user * 1000, system: 30_000 + system * 1000 });

  it.each([
    [20, 0, 'time'],
    [6, 6, 'time'],
    [0, 12, 'time'],
    [6, 5.9, 'turn'],
    [0, 0, 'turn'],
  ] as const)('is stopped when its time is up: with %s + %s of 20 milliseconds, for %s', (user, system, stopped) => {
    had(user, system);
    expect(watchdog.watched(endless, 20)).toEqual({ stopped });
  });

  it('leaves work inside other work to itself', () => {
    const inner = () => watchdog.watched(() => 'inner');
    expect(watchdog.watched(() => [inner(), watchdog.watched(() => 2), 'outer'])).toEqual({
      done: [{ done: 'inner' }, { done: 2 }, 'outer'],
    });
    had(20, 0);
    expect(watchdog.watched(() => watchdog.watched(endless, 20))).toEqual({ done: { stopped: 'time' } });
    expect((globalThis as unknown as Record<symbol, unknown>)[Symbol.for('onmessage.watched')]).toBeUndefined();
  });

  it('is stopped when it goes too deep', () => {
    const deeper = (): number => 1 + deeper();
    expect(watchdog.watched(deeper)).toEqual({ stopped: 'depth' });
  });

  it('does not hide a fault', () => {
    expect(() =>
      watchdog.watched(() => {
        throw new TypeError('a fault');
      }),
    ).toThrow(TypeError);
  });
});

describe('a message on a machine with no time for it', () => {
  const text = '# Kettle\n\nA <span>kettle</span> for the whole family.\n\nA second <span>line</span>.\n';
  const starving = (times: number) => {
    const real = watchdog.watched;
    const patience: (number | undefined)[] = [];
    vi.spyOn(watchdog, 'watched').mockImplementation((work, milliseconds) => {
      patience.push(milliseconds);
      const done = real(work, milliseconds);
      // Each reading is watched three times: the file, its head, its body. The body gets no time.
      return patience.length % 3 === 0 && patience.length / 3 <= times ? { stopped: 'turn' } : done;
    });
    return patience;
  };

  it('is read again, with more patience and as if nothing had been said of it', () => {
    const expected = read(text);
    // The first reading is the quick one, under one watch; two more with a watch on each part.
    const patience = starving(3);
    expect(read(text)).toEqual(expected);
    expect(Math.max(...patience.map(Number))).toBeGreaterThanOrEqual(16 * watchdog.longest);
  });

  it('is refused in the end, with the place', () => {
    starving(100);
    expect(JSON.stringify(read(text))).toContain('takes-too-long');
  });
});
