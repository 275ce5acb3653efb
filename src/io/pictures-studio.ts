/**
 * Where pictures are made: what was made before is kept by the hash of original, recipe and program; the rest is made
 * on all cores, the longest work first. Without anything to make, sharp is never loaded.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import type { DrawnPicture, Picture, PictureRecipe, Seen } from '../model.js';
import { type Cache, keptJson, sha256 } from './cache.js';
import type { Painting } from './pictures-paint.js';
import { problem, type Sentences } from './sentences.js';

/** How many pictures were looked at, made, and taken from what was kept. */
export interface PictureCounts {
  looked: number;
  made: number;
  kept: number;
}

/** A picture that could not be worked on, with the `src` of the message that names it. */
export class PictureError extends UserError {
  override readonly stops = true;

  constructor(
    readonly src: string,
    { message, hint, words }: UserError,
  ) {
    super(message, { hint, words });
  }
}

export interface Studio {
  /** @throws PictureError */
  readonly draw: (picture: Picture, recipe: PictureRecipe) => Promise<DrawnPicture>;
  /** Begins what will be asked for; what was asked for before and not again is let go. */
  readonly ahead: (work: readonly { readonly picture: Picture; readonly recipe: PictureRecipe }[]) => void;
  /** What the pixels say. @throws PictureError */
  readonly look: (picture: Picture) => Promise<Seen>;
  /** A card from its drawing and its photograph. @throws PictureError */
  readonly paint: (painting: Painting) => Promise<DrawnPicture>;
  /** A card was taken from what was kept. */
  readonly tookKept: () => void;
  readonly counts: Readonly<PictureCounts>;
}

/** Time a kind of file takes for each pixel, against JPEG. */
const COST: Readonly<Record<PictureRecipe['media'], number>> = {
  'image/avif': 12,
  'image/webp': 4,
  'image/png': 3,
  'image/jpeg': 1,
};

/** Version of sharp without loading it. */
function sharpVersion(): string {
  const entry = createRequire(import.meta.url).resolve('sharp');
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version: string;
      };
      if (found.name === 'sharp') return found.version;
    } catch {
      if (dirname(folder) === folder) return 'unknown';
    }
  }
}

interface Job {
  readonly cost: number;
  readonly start: () => void;
}

/** At most so many jobs at a time, the longest of those that wait next. */
function queueOf(most: number) {
  const waiting: Job[] = [];
  let running = 0;
  const next = () => {
    if (running >= most || waiting.length === 0) return;
    const longest = waiting.reduce((at, job, index) => (job.cost > waiting[at]!.cost ? index : at), 0);
    const [job] = waiting.splice(longest, 1);
    running++;
    job!.start();
  };
  return <T>(cost: number, work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const start = () =>
        void work()
          .then(resolve, reject)
          .finally(() => {
            running--;
            next();
          });
      waiting.push({ cost, start });
      // Everything that is asked for at once is there before the longest is chosen.
      setImmediate(next);
    });
}

/** What was kept of a drawn picture: the quality in the first byte, 0 for none. */
const packed = ({ bytes, quality = 0 }: DrawnPicture): Uint8Array => {
  const all = new Uint8Array(bytes.length + 1);
  all[0] = quality;
  all.set(bytes, 1);
  return all;
};
const unpacked = (all: Uint8Array): DrawnPicture => ({
  bytes: all.subarray(1),
  ...(all[0] ? { quality: all[0] } : {}),
});

const isSeen = (data: Seen): boolean =>
  Array.isArray(data.focus) && data.focus.length === 2 && data.focus.every((x) => x >= 0 && x <= 100);

/** @param told of each picture that was asked for and is there */
export function openStudio(cache: Cache, step?: (pictures: { done: number; all: number }) => void): Studio {
  const counts: PictureCounts = { looked: 0, made: 0, kept: 0 };
  const hashes = new WeakMap<Uint8Array, string>();
  const queue = queueOf(Math.max(1, availableParallelism()));
  let arrived = 0;
  let now = new Map<string, Promise<DrawnPicture>>();

  const stepped = () => {
    arrived++;
    step?.({ done: arrived, all: now.size });
  };

  const keyOf = (picture: Picture, recipe?: PictureRecipe): string => {
    const bytes = picture.bytes!;
    const hash = hashes.get(bytes) ?? sha256(bytes);
    hashes.set(bytes, hash);
    return `${drawingVersion()} ${hash} ${recipe ? JSON.stringify(recipe) : 'look'}`;
  };

  const told = async <T>(picture: Picture, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
      throw new PictureError(picture.src, problem(undrawable, { file: picture.path ?? picture.src, reason }));
    }
  };

  const make = (picture: Picture, recipe: PictureRecipe, key: string): Promise<DrawnPicture> => {
    const kept = cache.get('picture', key);
    if (kept && kept.length > 1) {
      counts.kept++;
      return Promise.resolve(unpacked(kept));
    }
    return queue(COST[recipe.media] * recipe.width * recipe.height, () =>
      told(picture, async () => {
        const { draw } = await import('./pictures-draw.js');
        const made = await draw(picture, recipe);
        counts.made++;
        cache.set('picture', key, packed(made));
        return made;
      }),
    );
  };

  const draw = (picture: Picture, recipe: PictureRecipe): Promise<DrawnPicture> => {
    const key = keyOf(picture, recipe);
    const begun = now.get(key);
    if (begun) return begun;
    const made = make(picture, recipe, key);
    // Whoever waits for it is told; nobody may be waiting yet.
    made.then(stepped, () => undefined);
    now.set(key, made);
    return made;
  };

  return {
    counts,
    draw,
    ahead: (work) => {
      now = new Map();
      arrived = 0;
      for (const { picture, recipe } of work) void draw(picture, recipe);
    },
    paint: (painting) => {
      const { drawing, photo } = painting;
      const picture = photo?.picture ?? { src: 'card' };
      return queue(2 * drawing.width * drawing.height, () =>
        told(picture, async () => {
          const { paint } = await import('./pictures-paint.js');
          counts.made++;
          return paint(painting);
        }),
      );
    },
    tookKept: () => {
      counts.kept++;
    },
    look: (picture) => {
      const key = keyOf(picture);
      const kept = keptJson<Seen>(cache.getText('picture-seen', key), isSeen);
      if (kept) return Promise.resolve(kept);
      return told(picture, async () => {
        const { look } = await import('./pictures-draw.js');
        const seen = await look(picture);
        counts.looked++;
        cache.setText('picture-seen', key, JSON.stringify(seen));
        return seen;
      });
    },
  };
}

/** Changes when a recipe's bytes change although recipe and sharp do not. */
const DRAWING_VERSION = 4;
let version: string | undefined;

/** Names what draws: part of the key of all that is kept of pictures. */
export function drawingVersion(): string {
  return (version ??= `${sharpVersion()} ${DRAWING_VERSION}`);
}

const undrawable: Sentences = {
  en: ['The picture {file} cannot be unpacked: {reason}.', 'Open it in a picture program and save it again.'],
  el: [
    'Η εικόνα {file} δεν μπορεί να αποσυμπιεστεί: {reason}.',
    'Ανοίξτε την σε πρόγραμμα εικόνων και αποθηκεύστε την ξανά.',
  ],
  hu: ['A kép nem bontható ki: {file} ({reason}).', 'Nyissa meg egy képszerkesztőben, és mentse újra.'],
};
