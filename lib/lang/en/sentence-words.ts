import type { SentenceWords } from '../sentence-words.ts';
import { wordList } from '../word-list.ts';

/** English. */
export const englishSentence: SentenceWords = {
  rise: wordList(
    'rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, growth, increas*, climb*, jump*, surg*, soar*, swelled, expand*, advanc*, went up, gone up, go up, up, gain*, widen*, improv*, rebound*, swell*, edged up, ticked up, crept up, mount*',
  ),
  fall: wordList(
    'fell, fall, falls, falling, fallen, drop*, decreas*, declin*, shrank, shrink*, shrunk, contract*, slip*, plung*, slid, slide*, tumbl*, lost, cut, cuts, cutting, reduc*, went down, gone down, down, narrow*, eased, slow*, dipp*, sank, plummet*',
  ),
  idle: wordList('made up, make up, makes up, making up, up to, set up, sets up, end up, ended up'),
  by: wordList('by'),
  from: wordList('from, compared with, compared to, against, versus, up on, down on'),
  to: wordList('to, reaching, reached, hitting, hit, totalling, now'),
  yearEarlier: wordList(
    'a year earlier, one year earlier, a year before, the year before, the previous year, the prior year, the preceding year',
  ),
  yearLater: wordList('a year later, one year later, the year after, the following year, the next year, the year that followed'),
  now: wordList('now, today, currently, at present, these days'),
  forecast: wordList(
    'expects, expected, expecting, expectation*, forecast*, project*, predict*, target*, aim*, plan, plans, planned, will, would, could, may, might, should, likely, goal, hope*, envisag*, if',
  ),
  narrowing: wordList(
    'combined, joint, rural, urban, youth, young, female, male, women, men, girls, boys, child*, adult*, elderly, working, core, food, energy, producer, wholesale, prison, student*, muslim*, christian*, jewish, indigenous, migrant*, refugee*, foreign, displaced, voting, eligible, per capita, per head, half, third, quarter, part, percent of, household*, corporate, monthly, month on month, quarterly, daily, weekly, real, seasonally, registered, ppp, purchasing power, at constant prices',
  ),
  multiples: {
    doubled: 2,
    doubling: 2,
    doubles: 2,
    double: 2,
    twofold: 2,
    trebled: 3,
    tripled: 3,
    tripling: 3,
    triples: 3,
    threefold: 3,
    quadrupled: 4,
    quadrupling: 4,
    fourfold: 4,
    quintupled: 5,
    fivefold: 5,
    sixfold: 6,
    tenfold: 10,
    halved: 0.5,
    halving: 0.5,
    halves: 0.5,
  },
  more: wordList('more than, over'),
  nearly: wordList('nearly, almost, roughly, about'),
  times: wordList('times, fold'),
  of: wordList('of, out of, of the, of its, of their, of all, out of a total of, of a total of, out of the'),
  including: wordList('including, includes, include, included, of whom, of which, of them, of these, among them, among whom, comprising'),
  total: wordList(
    'in total, altogether, a total of, total of, totalling, totaling, for a total of, bringing the total to, combined, together, sum of, in sum',
  ),
  totalBehind: wordList('in all, all told'),
  and: wordList('and, plus, as well as, along with'),
  or: wordList(
    'or, that is, i e, equal to, equivalent to, which is, amounting to, representing, meaning, making, this is, just, only, accounting for',
  ),
  each: wordList('each, apiece, per unit'),
  rest: wordList('remaining, rest, remainder, other'),
};
