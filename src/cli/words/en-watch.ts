/** What `--watch` says in English. */
export const watch = {
  alone: (option: string) => `--watch does not go with ${option}.`,
  aloneHint: 'Leave one of them out.',
  begun: 'Watching for changes. Ctrl-C ends.',
  poor: (code: string) =>
    `The system can watch no more folders (${code}), so I look every second. On Linux a larger fs.inotify.max_user_watches helps.`,
  wrote: (ids: string, out: string) => `Written to ${out}: ${ids}.`,
  removed: (ids: string, out: string) => `Removed from ${out}: ${ids}.`,
  goesOn: 'Watching goes on.',
  same: 'Nothing comes out differently.',
  mended: 'Mended:',
  runsAgain: 'Mended: what stopped the run is gone.',
  more: (n: number) => `… and ${n} more`,
};
