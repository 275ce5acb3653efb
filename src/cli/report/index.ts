/** Prints a report in the format that was asked for. */
import type { Report } from '../../schemas/report.js';
import type { ReportFormat } from '../flags.js';
import { githubReport } from './github.js';
import { htmlReport } from './html.js';
import { junitReport } from './junit.js';
import type { Voice } from './lines.js';
import { markdownReport } from './markdown.js';
import { plainReport } from './plain.js';
import { sarifReport } from './sarif.js';
import { showJson } from './show.js';
import { terminalReport } from './terminal.js';

/** One file per format. */
const formats: Record<ReportFormat, (report: Report, voice: Voice) => string> = {
  terminal: terminalReport,
  plain: plainReport,
  json: (report) => showJson(report),
  markdown: markdownReport,
  html: htmlReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
};

export const print = (report: Report, format: ReportFormat, voice: Voice) => formats[format](report, voice);
export type { Voice };
