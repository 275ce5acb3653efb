/** What `--watch` says in Hungarian. */
import type { Words } from './index.js';

export const watch: Words['watch'] = {
  alone: (option: string) => `A --watch nem használható együtt ezzel: ${option}.`,
  aloneHint: 'Hagyja el az egyiket.',
  begun: 'Figyelem a változásokat. Kilépés: Ctrl-C.',
  poor: (code: string) =>
    `A rendszer nem tud több mappát figyelni (${code}), ezért másodpercenként megnézem őket. Linuxon a fs.inotify.max_user_watches növelése segít.`,
  wrote: (ids: string, out: string) => `Kiírva ide: ${out}: ${ids}.`,
  removed: (ids: string, out: string) => `Törölve innen: ${out}: ${ids}.`,
  kept: (out: string) => `Semmi sem íródott ki; ${out} változatlan. A figyelés folytatódik.`,
  goesOn: 'A figyelés folytatódik.',
  same: 'Az eredmény nem változott.',
  mended: 'Kijavítva:',
  runsAgain: 'Kijavítva: ami a futást megállította, már nincs meg.',
  more: (n: number) => `… és még ${n}`,
};
