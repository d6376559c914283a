import type { RoleWords } from '../role-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** English. */
export const englishRoles: RoleWords = {
  president: list('president'),
  monarch: list('king, queen, emir, sultan, monarch'),
  state: list('head of state'),
  government: list('prime minister, premier, chancellor, head of government, pm, taoiseach'),
  other: list(
    'former, ex, vice, deputy, acting, elect, late, then, future, next, previous, first, ousted, deposed, honorary, shadow, would be, candidate, candidates, aspirant, serving, sitting, a, an, any, every, each, no, becoming, became, become, post of, office of, elected, appointed, as',
  ),
  of: list('of, of the'),
  order: 'both',
};
