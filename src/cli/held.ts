/** What a finding at error level holds back: its rendition, its language, or its whole message. */
import type { Edition, Rendition } from '../model.js';

/** @param whole `--whole`: one error holds all of the message */
export function isHeld(
  { findings }: Pick<Edition, 'findings'>,
  { channel, locale }: { readonly channel: string; readonly locale: string },
  whole: boolean,
): boolean {
  return findings.some(
    (finding) =>
      finding.severity === 'error' &&
      !finding.waived &&
      (whole ||
        ((finding.channel === undefined || finding.channel === channel) &&
          (finding.locale === undefined || finding.locale === locale))),
  );
}

/** Renditions of a message that may be written. */
export function cleanRenditions(edition: Edition, whole: boolean): readonly Rendition[] {
  return edition.renditions.filter((rendition) => !isHeld(edition, rendition.draft, whole));
}
