/** Renditions that may not leave, and those for which nothing fits, in a sentence each. */
import type { MessageReport } from '../../schemas/report.js';
import { channelTitle, type Voice } from './lines.js';

type Made = { readonly channel: string; readonly locale: string };

/** `Held back: Facebook (el) · X (en, el)`. */
export function unmade({ renditions, leftOut }: MessageReport, voice: Voice): string[] {
  const { report: say } = voice.words;
  const held = renditions.filter((one) => one.held);
  const all = held.length > 1 && held.length === renditions.length;
  return [
    ...(all ? [`${capital(say.heldBack(held.length), voice)}.`] : []),
    ...(held.length > 0 && !all ? [`${capital(say.held, voice)}: ${named(held, voice)}`] : []),
    ...(leftOut.length > 0 ? [`${capital(say.left, voice)}: ${named(leftOut, voice)}`] : []),
  ];
}

function named(all: readonly Made[], voice: Voice): string {
  const ids = [...new Set(all.map(({ channel }) => channel))];
  const locales = (id: string) => new Set(all.filter(({ channel }) => channel === id).map(({ locale }) => locale));
  return ids.map((id) => `${channelTitle(id, voice)} (${[...locales(id)].join(', ')})`).join(' · ');
}

export const capital = (text: string, { lang }: Voice) => `${text.charAt(0).toLocaleUpperCase(lang)}${text.slice(1)}`;
