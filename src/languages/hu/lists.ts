import type { ListWords } from '../language.js';

export const lists: ListWords = {
  items: [
    'tipp', 'lépés', 'ok', 'mód', 'dolog', 'pont', 'kérdés', 'válasz', 'ötlet', 'szabály', 'hiba', 'tény', 'változás', 'alapelv', 'tanulság', 'példa', 'előny', 'lehetőség',
    'javaslat', 'tévhit', 'szakasz', 'cél', 'feltétel', 'tanács', 'jó tanács',
  ].map((item) => `${item}(?:ben|ban|et|ot|t|ünk|unk|ünket|unkat|ből|ből|ért|a|e)?`),
  notAll: '(?:első|utolsó|következő|másik|további|legalább|több mint|több,? mint|akár|legfeljebb|a fenti)',
  total: ['összesen', 'összeg', 'mindösszesen', 'végösszeg', 'teljes összeg'],
}; // prettier-ignore
