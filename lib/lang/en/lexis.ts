import type { Lexis } from '../lexis.ts';
import { wordSet } from '../word-set.ts';
import { englishBodies } from './body-words.ts';
import { englishCommon } from './common-words.ts';
import { englishGiven } from './given-names.ts';
import { isEnglishLanguageName } from './language-names.ts';
import { englishLongerNames } from './longer-names.ts';
import { englishVocabulary } from './vocabulary.ts';

/** The singular of a plural in -s, as far as a light rule goes. */
function englishSingular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** English cue words. All folded: lower case, no diacritics. */
export const englishLexis: Lexis = {
  common: englishCommon,
  mostlyNames: wordSet('france polish turkey china jordan chad georgia guinea amazon'),
  isVocabulary: (word) => englishVocabulary.has(word),
  givenNamesUnknown: true,
  given: englishGiven,
  honorific: wordSet('mr mrs ms miss mx dr sir dame prof'),
  familyFirst: wordSet(
    'xi kim li wang zhang liu chen yang zhao huang zhou wu xu sun zhu hu lin gao park lee choi jung kang cho moon yoon nguyen tran pham le mao deng',
  ),
  commonBefore: wordSet('a an'),
  calendar: wordSet(
    'bc ad am pm bce ce january february march april may june july august september october november december sunday monday friday saturday',
  ),
  personBefore: wordSet(
    `mr mrs ms miss dr sir lady lord dame prof professor president premier minister chancellor senator sen rep governor mayor king queen prince
     princess pope general gen colonel captain sergeant judge justice ambassador secretary spokesman spokeswoman spokesperson director chairman
     chairwoman ceo founder coach striker midfielder goalkeeper actor actress singer author writer poet journalist lawyer attorney analyst
     candidate leader chief billionaire businessman tycoon player star legend comrade brother sister husband wife son daughter congressman
     congresswoman representative republican democrat tory socialist deputy officer commander sheikh sultan emir rapper physicist economist historian`,
  ),
  placeBefore: wordSet(
    `city town village province region district state republic capital country kingdom county island lake mount river sea port north south east west
     northern southern eastern western central neighbouring neighboring nearby downtown`,
  ),
  organisationBefore: wordSet(
    'company firm group bank agency newspaper magazine club team party movement giant operator airline carrier retailer maker manufacturer startup bureau broadcaster website platform app rival champions holders supplier',
  ),
  personAfter: wordSet(
    `said says told added tweeted wrote replied argued insisted resigned married died jr sr who whose himself herself thinks believes`,
  ),
  placeAfter: wordSet('city province region county island airport border capital river oblast district peninsula parliament'),
  organisationAfter: wordSet(
    `shares stock fans inc corp ltd llc plc co group employees users customers profit profits revenue subsidiary products players defender
     midfielder striker goalkeeper beat drew lost won defeated signed coach manager squad executives announced announced unveils unveiled reports reported launches launched acquired sues sued hired hires recalled recalls employs posted delivers delivered agreed plans cut raised sold bought owns`,
  ),
  nature: wordSet('river lake sea mountain mountains mount strait gulf bay basin valley desert volcano glacier peninsula plateau'),
  natureBehind: true,
  sportSections: wordSet('sport sports'),
  sport: wordSet(
    'match matches goal goals league cup coach striker midfielder defender goalkeeper squad fans fixture penalty penalties season football soccer basketball hockey tournament champions champion title final semifinal beat beaten draw transfer',
  ),
  locative: wordSet('in at near from to across around outside inside throughout into toward towards leaving visiting visited'),
  bodies: englishBodies,
  longer: englishLongerNames,
  isLanguageName: isEnglishLanguageName,
  article: 'the',
  particles: wordSet('van von der den de del della di da du la le bin ibn ben al el bint abu ter ten st mac o'),
  cueStem: (word) => word,
  singular: englishSingular,
};
