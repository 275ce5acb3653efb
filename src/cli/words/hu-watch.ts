/** What `--watch` says in Hungarian. */
import type { Words } from './index.js';

export const watch: Words['watch'] = {
  alone: (option: string) => `A --watch nem használható együtt ezzel: ${option}.`,
  aloneHint: 'Hagyja el az egyiket.',
  begun: 'Figyelem a fájlok változásait. Kilépés: Ctrl-C.',
  poor: (code: string) =>
    `A rendszer nem tud több mappát figyelni (${code}), ezért másodpercenként megnézem őket. Linuxon a fs.inotify.max_user_watches növelése segít.`,
  wrote: (ids: string, out: string) => `Kiírva (${out}): ${ids}.`,
  removed: (ids: string, out: string) => `Törölve (${out}): ${ids}.`,
  goesOn: 'A figyelés folytatódik.',
  same: 'Az eredmény nem változott.',
  mended: 'Kijavítva:',
  runsAgain: 'Kijavítva: elhárult, ami a futást megállította.',
  more: (n: number) => `… és még ${n}`,
};
