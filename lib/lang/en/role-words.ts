import type { RoleWords } from '../role-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** English. */
export const englishRoles: RoleWords = {
  state: list('president, king, queen, emir, sultan, head of state, monarch'),
  government: list('prime minister, premier, chancellor, head of government, pm, taoiseach'),
  other: list(
    'former, ex, vice, deputy, acting, elect, late, then, future, next, previous, first, ousted, deposed, honorary, shadow, would be, candidate, candidates, aspirant',
  ),
  of: list('of, of the'),
  order: 'both',
};
