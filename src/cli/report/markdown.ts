import type { Report } from '../../schemas/report.js';
import type { Voice } from './lines.js';
export const markdownReport = (_r: Report, _v: Voice): string => '';
