import { wordSet } from '../word-set.ts';

/** English function words, folded: where they open a sentence, a capital letter proves nothing. */
export const englishVocabulary = wordSet(`
the a an i it us we he she they him her them who whom whose what when where why how which this that these those is are was were be been am do does did has
have had may might can could will would shall should must not no yes and or but nor if so as at by for from in into of off on onto out over per to up with
about above after again against all also any around away back because before being below between both each either else even ever every few here just
many me mine more most much my near neither never next none nothing now once only other others our own perhaps quite rather same since some still such than
their then there though through thus together too toward under until upon very well while without yet you your one two three
`);
