import { afterEach, describe, expect, it, vi } from 'vitest';
import * as watchdog from '../../src/pipeline/parse/watchdog.js';
import { read } from './builders.js';

afterEach(() => void vi.restoreAllMocks());

const endless = (): never => {
  for (;;);
};

describe('work that does not end', () => {
  it('is stopped when its time is up', () => {
    expect(watchdog.watched(endless, 50)).toEqual({ stopped: 'time' });
  });

  it('is not blamed when the processor was busy with something else', () => {
    vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 0, system: 0 });
    expect(watchdog.watched(endless, 20)).toEqual({ stopped: 'turn' });
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
