/** What keeps people out of a page, as axe sees it in Chromium. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Evaluate = (expression: string) => Promise<unknown>;

/** Runs expressions in a tab past the policy of its page. */
export async function evaluatorOf(tab: Page): Promise<Evaluate> {
  const session = await tab.context().newCDPSession(tab);
  return async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    return (await session.send('Runtime.evaluate', asked)).result.value as unknown;
  };
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A sentence for each barrier. @param rules by axe's ids, what is switched on or off */
export async function barriersOf(
  evaluate: Evaluate,
  rules: Readonly<Record<string, boolean>> = { 'target-size': true },
): Promise<unknown> {
  const set = Object.fromEntries(Object.entries(rules).map(([id, enabled]) => [id, { enabled }]));
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, rules: set });
  await evaluate(axe);
  return evaluate(
    `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')))`,
  );
}
