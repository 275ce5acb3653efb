/** Parses what was found, with its pictures; what is malformed or unsafe is refused with the place. */
import { lineAround, locate, UserError } from '../errors.js';
import { sha256 } from '../io/cache.js';
import type { FoundMessage } from '../io/messages.js';
import { tryPicture } from '../io/pictures.js';
import type { PictureError } from '../io/pictures-studio.js';
import type { Brand, Locale, Message, Picture } from '../model.js';
import { type Located, parseMessage } from '../pipeline/parse/parse.js';
import { pictureSources } from '../pipeline/parse/picture-sources.js';
import type { LocatedFinding, Refused } from './result.js';

export interface Parsed {
  readonly message?: Message;
  readonly notes: readonly LocatedFinding[];
  readonly refused?: Refused;
}

function located(found: Located, message: string): LocatedFinding {
  return {
    rule: found.code,
    severity: found.severity,
    message,
    place: found.place,
    where: locate(found.file, found.place.start),
    ...(found.severity === 'error' && { excerpt: lineAround(found.file.text, found.place.start) }),
    say: found.say,
    cure: found.cure,
    fix: found.fix,
    fingerprint: sha256(JSON.stringify([found.code, message, found.say])).slice(0, 16),
  };
}

/** One message with its pictures, or the reasons why it is refused. */
export function parseOne(found: FoundMessage, brand: Brand, cwd: string, language: Locale = brand.locale): Parsed {
  const { message, findings } = parseMessage(found.input, brand, language);
  const notes = findings.map((finding) => located(finding, message?.id ?? found.input.id ?? found.path));
  if (!message || notes.some((note) => note.severity === 'error'))
    return { notes, refused: { path: found.path, findings: notes } };
  const pictures: Picture[] = [];
  const problems: LocatedFinding[] = [];
  for (const { src, file, place } of pictureSources(message)) {
    const { root } = found;
    const picture = tryPicture(src, file, { root, own: found.input.source && root }, cwd);
    if (picture instanceof UserError)
      problems.push(
        located({ code: 'picture', severity: 'error', place, file, ...said(picture, language) }, message.id),
      );
    else pictures.push(picture);
  }
  if (problems.length > 0) return { notes, refused: { path: found.path, findings: [...notes, ...problems] } };
  return { message: { ...message, pictures }, notes };
}

/** An error in the words of a language, when it has them. */
function said(problem: UserError, language: Locale): { say: string; cure?: string } {
  const { message, hint } = problem.words[language.split('-')[0]!] ?? problem;
  return { say: message, cure: hint };
}

/** A picture whose pixels could not be read, at the place that names it. */
export function pictureRefused(problem: PictureError, message: Message, language: Locale): LocatedFinding {
  const source = pictureSources(message).find(({ src }) => src === problem.src)!;
  const { file, place } = source;
  return located({ code: 'picture', severity: 'error', place, file, ...said(problem, language) }, message.id);
}

/** A file that could not even be read. */
export function refusedOf(path: string, problem: UserError, language: Locale): Refused {
  const finding = {
    rule: 'source',
    severity: 'error' as const,
    ...said(problem, language),
    where: problem.where ?? `${path}:1:1`,
    excerpt: problem.excerpt,
    fingerprint: '',
  };
  return { path, findings: [finding] };
}
