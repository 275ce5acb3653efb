/** Words with a hyphen, and ranges, that stay on one line in a finished page or mail. The style sheet has `.keep`. */

/** Markup and what is no running text, or one stretch of text. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|(?<text>[^<]+)/gi;
const joined = /[\p{L}\p{N}%](?:[.:,]?[\p{L}\p{N}%])*(?:[-–][\p{L}\p{N}%](?:[.:,]?[\p{L}\p{N}%])*)+/gu;
/** Placeholders of a mail service are filled in later, so nothing may come between their letters. */
const placeholder = /[{}|[\]]|%%/;
/** What is longer must be free to break on a narrow screen. */
const longest = 24;

/** Codes and numbers (R-2608-A, 18%-a), ranges (09:00–20:00), words that would leave a single letter behind (e-shop). */
function breaksBadly(word: string): boolean {
  return word.length <= longest && (/[\p{N}–]/u.test(word) || /^\p{L}-/u.test(word));
}

function keepIn(run: string): string {
  if (run.length > 2 * longest || !/[-–]/.test(run)) return run;
  return run.replace(joined, (word) => (breaksBadly(word) ? `<span class="keep">${word}</span>` : word));
}

/** The page with each such word in a `<span class="keep">`; nothing else changes. */
export function keepHyphened(html: string): string {
  return html.replace(pieces, (whole: string, ...rest: unknown[]) => {
    const { text } = rest.at(-1) as { text?: string };
    if (text === undefined || !/[-–]/.test(text) || placeholder.test(text)) return whole;
    return text.replace(/\S+/g, keepIn);
  });
}
