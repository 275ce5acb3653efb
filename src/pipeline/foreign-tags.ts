import type { Report } from './report.js';

export function blankForeignTags(text: string, body: number, _report: Report): string {
  return text.slice(body);
}
