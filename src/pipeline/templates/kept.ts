/** Words with a hyphen, and ranges, that stay on one line in a finished page or mail. The style sheet has `.keep`. */

/** Markup and what is no running text, from a `<` on. */
const markup = /<!--[\s\S]*?-->|<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>/iy;
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

const keptIn = (text: string): string =>
  !/[-–]/.test(text) || placeholder.test(text) ? text : text.replace(/\S+/g, keepIn);

/** The page with each such word in a `<span class="keep">`; nothing else changes. */
export function keepHyphened(html: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < html.length;) {
    if (html[at] === '<') {
      markup.lastIndex = at;
      at = markup.test(html) ? markup.lastIndex : at + 1;
      continue;
    }
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    const text = html.slice(at, end);
    const made = keptIn(text);
    // Most of a page stays as it is: it is copied in long stretches.
    if (made !== text) {
      kept += html.slice(from, at) + made;
      from = end;
    }
    at = end;
  }
  return kept + html.slice(from);
}
