/** Every rendition as the rules see it: what it costs to compare its files is spent when somebody first asks. */
import type { CoverageCell, Locale, RenditionSubject, RuleContext } from '../../model.js';
import { untimed } from '../clock.js';
import { legalLinesFor } from '../compose/legal-lines.js';
import { coverageOf } from './coverage.js';
import { verdictsOf } from './expectation.js';
import { drawnWords } from './drawn.js';
import { type FileRead, mainFiles } from './files-read.js';
import type { Judged } from './judge.js';
import type { Labels } from './labels.js';
import { rendered, type RenderedInput } from './rendered.js';
import { type Main, mainOf, rowsOf } from './rows.js';

export function subjectsOf(
  judged: Judged,
  context: RuleContext,
  labels: Labels,
  input: RenderedInput,
): RenditionSubject[] {
  const { clock = untimed } = input;
  const { message, contract, renditions, readings } = judged;
  const { brand, marketsOf, valuesOf, passages } = context;
  const mains = new Map<Locale, Main>();
  const main = (locale: Locale): Main => {
    const text = message.texts[locale]!;
    const markets = marketsOf(locale);
    const made = mains.get(locale) ?? mainOf(text, valuesOf(text, markets), passages(text), contract, markets);
    mains.set(locale, made);
    return made;
  };
  const rows = rowsOf(message, contract, brand, main(message.sourceLocale));
  return renditions.map((rendition): RenditionSubject => {
    const { draft } = rendition;
    const { locale, markets } = draft;
    const own = readings.find((r) => r.channel === draft.channel && r.locale === locale)?.readings ?? [];
    const channel = context.channels.find((c) => c.id === draft.channel)!;
    const legal = legalLinesFor({ message, brand, channel, locale, markets });
    let texts: readonly FileRead[] | undefined;
    let verdicts: RenditionSubject['verdicts'] | undefined;
    let coverage: readonly CoverageCell[] | undefined;
    const subject: RenditionSubject = {
      ...rendered(rendition, context.channels, input),
      rendition,
      draft,
      channel,
      readings: own,
      legal,
      get texts() {
        return (texts ??= mainFiles(own));
      },
      get verdicts() {
        return (verdicts ??= clock('align', () => verdictsOf(rendition, message, contract, own, labels)));
      },
      get coverage() {
        return (coverage ??= clock('coverage', () =>
          coverageOf({
            draft,
            channel,
            readings: own,
            files: (texts ??= mainFiles(own)),
            verdicts: subject.verdicts,
            legal,
            message,
            contract,
            brand,
            rows,
            drawn: drawnWords(rendition, draft, brand),
            main: main(locale),
          }),
        ));
      },
    };
    return subject;
  });
}
