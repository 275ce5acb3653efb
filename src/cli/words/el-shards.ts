import type { ShardWords } from './en-shards.js';

/** Ελληνικά για builds που μοιράζονται σε πολλές μηχανές. */
export const elShards: ShardWords = {
  shards: {
    wanted: 'ένα μερίδιο, π.χ. 2/8',
    needsNow: 'Το --shard θέλει και --now, ώστε όλες οι μηχανές να κρίνουν με βάση την ίδια στιγμή.',
    needsNowHint: (now) => `Δώστε το ίδιο σε όλα τα μερίδια, για παράδειγμα --now ${now}`,
    part: (number, of, messages, all) =>
      `Μερίδιο ${number} από ${of}: ${messages} από ${all} ${all === 1 ? 'μήνυμα' : 'μηνύματα'}.`,
    notBeside: 'η ίδια η μάρκα και τα μηνύματα μεταξύ τους, που τα κρίνει το onmessage merge',
  },
};
