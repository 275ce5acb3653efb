/** Prints a report in the format that was asked for. */
import type { Report } from '../../schemas/report.js';
import type { CallOptions } from '../flags.js';
import { plainReport } from './plain.js';
import { showJson } from './show.js';
import type { Voice } from './lines.js';
import { terminalReport } from './terminal.js';

/** One file per format. */
const formats: Record<CallOptions['format'], (report: Report, voice: Voice) => string> = {
  terminal: terminalReport,
  plain: plainReport,
  json: (report) => showJson(report),
};

export const print = (report: Report, format: CallOptions['format'], voice: Voice) => formats[format](report, voice);
export type { Voice };
