import { letterCase } from '../../text/token-stream.ts';
import { type NameForm, type NameWord, wordFlag } from '../language.ts';
import { type ParadigmName, paradigmNumber, ukrainianEndings } from './paradigms.ts';

const vowels = 'аеиіоуюяє';
const softer: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' };

function form(word: string, ending: string, paradigm: ParadigmName, flags = 0): NameForm {
  return {
    stem: word.slice(0, word.length - ending.length),
    paradigm: paradigmNumber(paradigm),
    base: ukrainianEndings.endings.indexOf(ending),
    flags,
  };
}

/** A stem that never shows the base form's ending. */
function other(stem: string, paradigm: ParadigmName): NameForm {
  return { stem, paradigm: paradigmNumber(paradigm), base: -1, flags: 0 };
}

/**
 * How a word of a Ukrainian name may decline, judged by its base form's ending. Several answers where the letters do not decide.
 * @param word folded, so that ї is і
 */
export function ukrainianForms(word: NameWord): readonly NameForm[] {
  const { folded } = word;
  const fixed: NameForm = { stem: folded, paradigm: 0, base: 0, flags: wordFlag.mayStay };
  if (folded.length < 3 || word.letterCase === letterCase.upper || !/^[а-яієґ]+$/u.test(folded)) return [fixed];
  const stay = word.count > 1 && word.person ? wordFlag.mayStay : 0;
  const last = folded.slice(-1);
  if (/(?:ий|[цн]ій)$/u.test(folded)) return [form(folded, folded.slice(-2), 'adjective', stay)];
  if (/(?:ька|[нв]а)$/u.test(folded) && (word.person || word.count > 1)) {
    return [form(folded, 'а', 'adjective', stay), form(folded, 'а', 'a', stay), form(folded, 'а', 'surnameFeminine', stay)];
  }
  if (/(?:н|ськ)і$/u.test(folded) && word.count > 1) return [form(folded, 'і', 'adjective', stay)];
  if (/(?:ов|ев|єв|ін|ин|ін)$/u.test(folded)) return [form(folded, '', 'surname', stay), form(folded, '', 'consonant', stay)];
  if (last === 'й') return [form(folded, 'й', 'short', stay)];
  if (last === 'ь') return [form(folded, 'ь', 'soft', stay)];
  if (last === 'я') return [form(folded, 'я', 'ya', stay)];
  if (last === 'а') {
    const soft = softer[folded.slice(-2, -1)];
    const base = form(folded, 'а', 'a', stay);
    return soft ? [base, other(folded.slice(0, -2) + soft, 'softened')] : [base];
  }
  if (last === 'о') return [form(folded, 'о', 'o', wordFlag.mayStay)];
  if (last === 'е') return [form(folded, 'е', 'e', wordFlag.mayStay)];
  if (last === 'и') return [form(folded, 'и', 'plural', stay)];
  if (vowels.includes(last)) return [fixed];
  return [form(folded, '', 'consonant', stay), ...oblique(folded)];
}

/** Львів → Львова, Київ → Києва, Донець → Донця: the vowel of the last syllable changes or goes. */
function oblique(word: string): NameForm[] {
  const before = word.slice(0, -2);
  const last = word.slice(-1);
  if (word.at(-2) === 'і') return ['о', 'е', 'є'].map((vowel) => other(before + vowel + last, 'oblique'));
  return word.at(-2) === 'е' && before.length > 2 ? [other(before + last, 'oblique')] : [];
}
