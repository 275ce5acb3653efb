/** What a finding at error level holds back: its rendition, its language, or its whole message. */
import type { Edition, Rendition } from '../model.js';

/** @param whole `--whole`: one error holds all of the message */
export function isHeld(edition: Edition, { draft }: Rendition, whole: boolean): boolean {
  return edition.findings.some(
    (finding) =>
      finding.severity === 'error' &&
      !finding.waived &&
      (whole ||
        ((finding.channel === undefined || finding.channel === draft.channel) &&
          (finding.locale === undefined || finding.locale === draft.locale))),
  );
}

/** Renditions of a message that may be written. */
export function cleanRenditions(edition: Edition, whole: boolean): readonly Rendition[] {
  return edition.renditions.filter((rendition) => !isHeld(edition, rendition, whole));
}
