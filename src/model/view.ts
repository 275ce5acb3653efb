/** The one documented object that templates see. Version it when a name changes. */
import type { Block, Wording } from './tree.js';
import type {
  Brand,
  Contract,
  Draft,
  DraftCard,
  DraftPicture,
  Locale,
  Market,
  Message,
  PictureFile,
} from '../model.js';

/** Version of the view; templates may state the one they were written for. */
export const viewVersion = 1;

/** A person as a text shows them: `name`, `title` in the locale. */
export interface ViewPerson {
  readonly name: string;
  readonly title?: string;
  readonly phone?: string;
  readonly phoneHref?: string;
  readonly email?: string;
}

export interface ViewQuote {
  readonly text: string;
  /** With the quotation marks of the language. */
  readonly quoted: string;
  readonly by: ViewPerson;
}

/** A picture with the files that lie beside the rendition. */
export type ViewPicture = Omit<DraftPicture, 'files'> & {
  readonly files: readonly Pick<PictureFile, 'preset' | 'file' | 'url' | 'width' | 'height' | 'media'>[];
};

export interface ViewLink {
  readonly label: string;
  readonly url: string;
}

/** Body of the message, written once per medium. */
export interface ViewBody {
  /** Semantic HTML, headings from level 2. */
  readonly html: string;
  /** HTML with inline styles from the brand, for mail. */
  readonly mail: string;
  /** Plain text, wrapped at 72 columns. */
  readonly text: string;
}

export interface View {
  readonly version: 1;
  readonly locale: Locale;
  /** `el_GR`: for Open Graph. */
  readonly ogLocale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly market?: Market;
  readonly markets: readonly Market[];
  readonly channel: { readonly id: string; readonly title: string };
  readonly message: {
    readonly id: string;
    readonly type?: string;
    readonly title: string;
    readonly summary?: string;
    readonly slug: string;
    readonly url?: string;
    /** ISO dates for machines, absent when the message has none. */
    readonly date?: string;
    readonly updated?: string;
    readonly embargo?: string;
    readonly tags: readonly string[];
  };
  /** Named texts of the draft as plain words. */
  readonly parts: Readonly<Record<string, string>>;
  readonly body: ViewBody;
  /** Dates in the words of the language. */
  readonly dates: { readonly date?: string; readonly embargo?: string };
  readonly quotes: readonly ViewQuote[];
  readonly cta?: ViewLink;
  readonly event?: {
    readonly name: string;
    /** From when to when in one piece: `Thursday 10 December 2026, 18:00–20:30 (Budapest time)`. */
    readonly when: string;
    readonly start: string;
    readonly end?: string;
    readonly startIso: string;
    readonly endIso?: string;
    readonly place?: { readonly name: string; readonly address?: string };
    readonly online?: string;
    readonly rsvp?: string;
    readonly capacity?: string;
  };
  readonly offer?: {
    readonly product?: string;
    readonly terms?: string;
    readonly prices: readonly {
      readonly market?: Market;
      readonly price: string;
      readonly amount: string;
      readonly currency: string;
      readonly was?: string;
    }[];
  };
  readonly hero?: ViewPicture;
  readonly pictures: readonly ViewPicture[];
  /** What a link to the page shows. */
  readonly card?: Pick<DraftCard, 'file' | 'url' | 'width' | 'height' | 'media' | 'alt'>;
  readonly hashtags: readonly string[];
  /** Legal lines that apply to this message, locale and channel. */
  readonly legal: readonly string[];
  readonly brand: {
    readonly name: string;
    readonly legalName?: string;
    readonly url?: string;
    readonly logo?: string;
    readonly logoDark?: string;
    readonly logoSvg?: string;
    readonly logoDarkSvg?: string;
    readonly tagline?: string;
    readonly colors: Readonly<Record<string, string>>;
    readonly colorsDark: Readonly<Record<string, string>>;
    readonly fonts: { readonly body: string; readonly heading: string };
    readonly about?: string;
    readonly address?: string;
    readonly phone?: string;
    readonly phoneHref?: string;
    readonly email?: string;
    /** How to reach the brand in each market addressed; `where` names the country when there are several. */
    readonly contacts: readonly {
      readonly where?: string;
      readonly legalName?: string;
      readonly phone?: string;
      readonly phoneHref?: string;
      readonly email?: string;
    }[];
    readonly press: readonly ViewPerson[];
    readonly links: readonly ViewLink[];
    readonly places: readonly {
      readonly name: string;
      readonly address: string;
      readonly phone?: string;
      readonly phoneHref?: string;
      readonly hours?: string;
    }[];
    /** Merge tags of the mail service, ready to stand in a template. */
    readonly merge: {
      readonly unsubscribe: string;
      readonly preferences: string;
      readonly browser: string;
      readonly unsubscribeHeader?: string;
    };
  };
  /** What the channel adds with `extend`: strings, and data for `{{json extras.x}}`. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Labels of the language file in the locale. */
  readonly labels: Readonly<Record<string, string>>;
  /** For writers that need the tree; templates use `parts` and `body`. */
  readonly draft: Draft;
  readonly words: Readonly<Record<string, Wording>>;
  readonly tree: readonly Block[];
  readonly contract: Contract;
  readonly source: { readonly brand: Brand; readonly message: Message };
}
