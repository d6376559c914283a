import type { RoleWords } from '../role-words.ts';
import { wordList } from '../word-list.ts';

/** English. */
export const englishRoles: RoleWords = {
  president: wordList('president'),
  monarch: wordList('king, queen, emir, sultan, monarch'),
  state: wordList('head of state'),
  government: wordList('prime minister, premier, chancellor, head of government, pm, taoiseach'),
  other: wordList(
    'former, ex, vice, deputy, acting, elect, late, then, future, next, previous, first, ousted, deposed, honorary, shadow, would be, candidate, candidates, aspirant, serving, sitting, a, an, any, every, each, no, becoming, became, become, post of, office of, elected, appointed, as',
  ),
  of: wordList('of, of the'),
  articles: ['the'],
  possessive: 's',
  order: 'both',
};
