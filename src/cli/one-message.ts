/** One message made and judged, in this thread or in another. */
import { locate } from '../errors.js';
import { formats } from '../formats/index.js';
import type { ListedMessage } from '../io/messages.js';
import { PictureError, type Studio } from '../io/pictures-studio.js';
import type { Edition, Message, SourceFile } from '../model.js';
import { checkMessage, makeMessage, type CheckInput } from '../pipeline/check.js';
import { notesOf, type Notes } from '../pipeline/proof/judge.js';
import { declaredBy } from './declared.js';
import type { Known, Remember } from './memory.js';
import type { RunOptions } from './options.js';
import { pictureRefused } from './parse-messages.js';
import type { Parts } from './parts.js';
import { keeping } from './renderer.js';
import type { LocatedFinding, Refused } from './result.js';

/** A message that was read, with what its source alone shows. */
export interface ReadMessage {
  readonly message: Message;
  readonly notes: readonly LocatedFinding[];
  /** Of its source. */
  readonly path: string;
  /** What was told of it the last time, when all that it comes from was as it is. */
  readonly known?: Known;
}

/** `beside`: what the rules about all messages keep of it. */
export type Judged<Kept> = { readonly kept: Kept; readonly beside: Notes } | { readonly refused: Refused };

/** What messages are judged with; before the first there is no renderer. */
export type LineInput = Omit<CheckInput, 'renderer'> & Partial<Pick<CheckInput, 'renderer'>>;

/** What is done with a message that was made. */
export interface Keep<Kept> {
  readonly keep: (edition: Edition) => Kept | Promise<Kept>;
  readonly remade?: Remember<Kept>['remade'];
}

/**
 * Of a message that is known only the files are made: when they are the same, none is read or judged again.
 * @throws UserError for what stops the whole run
 */
export async function judgeOne<Kept>(
  { message, notes, path, known }: ReadMessage,
  input: CheckInput,
  studio: Studio,
  { keep, remade }: Keep<Kept>,
): Promise<Judged<Kept>> {
  try {
    const seen = await lookedAt(message, studio);
    const same = known && remade?.(known.saved, await makeMessage(seen, input));
    if (same !== undefined) return { kept: same, beside: known!.notes };
    const edition = await checkMessage(seen, input);
    const files = [...message.files, ...sourcesOf(input)];
    const findings = [...notes, ...edition.findings.map((finding) => withPlace(finding, files))];
    return { kept: await keep({ ...edition, findings }), beside: notesOf(edition, input) };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { refused: { path, findings: [...notes, pictureRefused(error, message, input.language)] } };
  }
}

export function inputOf(parts: Parts, studio: Studio, options: RunOptions): LineInput {
  const { brand, file } = parts.loaded;
  return {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    ahead: studio.ahead,
    formats,
    readBytes: keeping(options.cache, options.version).readBytes,
    brandFile: file,
    now: options.now,
    language: options.language ?? brand.locale,
    only: { channels: options.channels, locales: options.locales },
  };
}

/** The message with what its pictures' pixels say. */
export async function lookedAt(message: Message, studio: Studio): Promise<Message> {
  const pictures = await Promise.all(
    message.pictures.map(async (picture) =>
      picture.bytes ? { ...picture, seen: await studio.look(picture) } : picture,
    ),
  );
  return { ...message, pictures };
}

/** The brand's file and the templates: what findings point into besides the message. */
export function sourcesOf({ brandFile, renderer }: LineInput): readonly SourceFile[] {
  const { templates = [], partials = {} } = renderer?.templates.sources ?? {};
  return [...(brandFile ? [brandFile] : []), ...templates, ...Object.values(partials)];
}

/** The texts of a message that was listed. @throws UserError for what cannot be read */
export function filesIn({ read }: ListedMessage): readonly SourceFile[] {
  const { main, translations } = read().input;
  return [main, ...translations.map(({ file }) => file)];
}

export function withPlace(finding: LocatedFinding, files: readonly SourceFile[]): LocatedFinding {
  const file = finding.place && files.find((f) => f.path === finding.place!.file);
  return file ? { ...finding, where: locate(file, finding.place!.start) } : finding;
}
