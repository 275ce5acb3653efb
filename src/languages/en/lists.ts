import type { ListWords } from '../language.js';

export const lists: ListWords = {
  items: [
    'tips', 'steps', 'reasons', 'ways', 'things', 'points', 'questions', 'answers', 'ideas', 'rules', 'mistakes', 'facts', 'changes',
    'principles', 'lessons', 'examples', 'benefits', 'advantages', 'options', 'recommendations', 'myths', 'phases', 'stages', 'goals',
    'priorities', 'takeaways', 'contracts', 'conditions', 'requirements', 'features',
  ],
  notAll: '(?:first|last|next|other|remaining|at least|over|more than|up to|top|of (?:the|our|these|those)|another)',
  total: ['total', 'sum', 'in total', 'grand total', 'total cost', 'total amount'],
}; // prettier-ignore
