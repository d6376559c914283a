import type { Entity } from '../facts/entity.ts';
import { languageOf } from '../lang/languages.ts';
import { createTokenStream, gap, tokenText } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import { hashWord } from './hash.ts';

/** Words of a description that may say what something is: "capital city", "mountain range". */
const mostWords = 3;

/** Longest part of a description that is looked at. */
const reach = 80;

/** Tokens of the description that is being read. */
const scratch = createTokenStream(64, 512);

/** What a word is compared by when it may say what something is. */
export function genusKey(word: string, lang: string): number {
  const language = languageOf(lang);
  if (!language) return hashWord(`${lang}:${word}`);
  const stem = language.lexis.cueStem(word);
  return hashWord(`${language.code}:${language.lexis.shortStem?.(stem) ?? stem}`);
}

/**
 * What an entity is, in the words that its descriptions begin with: "river in Kyrgyzstan", «город: Алжир», «نهر في …». A lake and the
 * country of its name are told apart by the word that stands beside the name.
 * @returns {@link genusKey}s, few, in the order of the languages; none for persons, whom titles tell apart
 */
export function genusOf(entity: Entity): number[] {
  const keys: number[] = [];
  if (entity.type === 'person') return keys;
  for (const lang in entity.descriptions) {
    const lexis = languageOf(lang)?.lexis;
    if (!lexis) continue;
    const description = entity.descriptions[lang] as string;
    scratch.count = 0;
    scratch.used = 0;
    const stream = tokenise(description, 0, Math.min(reach, description.length), scratch);
    for (let token = 0; token < Math.min(stream.count, mostWords); token++) {
      if (token > 0 && (stream.before[token] ?? 0) !== gap.space) break;
      const word = tokenText(stream, token);
      if (lexis.locative.has(word) || (token > 0 && lexis.isVocabulary(word))) break;
      keys.push(genusKey(word, lang));
    }
  }
  return keys;
}
