/** Loaded into a measured process: writes down at its end what it used. Costs the same in every one of them. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(process.env.ONMESSAGE_BENCH, JSON.stringify(usage));
});
