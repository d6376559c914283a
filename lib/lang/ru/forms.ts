import { type NameForm, type NameWord, wordFlag } from '../language.ts';
import { letterCase } from '../../text/token-stream.ts';
import { type ParadigmName, paradigmNumber, russianEndings } from './paradigms.ts';

const vowels = 'аеиоуыэюя';
const adjectiveEndings: readonly (readonly [string, ParadigmName])[] = [
  ['ый', 'adjectiveMasculine'],
  ['ий', 'adjectiveMasculine'],
  ['ой', 'adjectiveMasculine'],
  ['ая', 'adjectiveFeminine'],
  ['яя', 'adjectiveFeminine'],
  ['ое', 'adjectiveNeuter'],
  ['ее', 'adjectiveNeuter'],
  ['ые', 'adjectivePlural'],
  ['ие', 'adjectivePlural'],
];

function form(word: string, ending: string, paradigm: ParadigmName, flags = 0): NameForm {
  return {
    stem: ending === '' ? word : word.slice(0, word.length - ending.length),
    paradigm: paradigmNumber(paradigm),
    base: russianEndings.endings.indexOf(ending),
    flags,
  };
}

/**
 * How a word of a Russian name may decline, judged by its base form's ending. Several answers where the letters do not decide
 * (Юрий is a noun, киргизский an adjective): what the text has must then fit one of them.
 */
export function russianForms(word: NameWord): readonly NameForm[] {
  const { folded, letterCase: written } = word;
  const out: NameForm[] = [];
  const fixed: NameForm = { stem: folded, paradigm: 0, base: 0, flags: wordFlag.mayStay };
  const last = folded.slice(-1);
  if (folded.length < 2 || !/^[а-яіїєґўҗ]+$/u.test(folded)) return [fixed];
  if (written === letterCase.upper && folded.length <= 6)
    return vowels.includes(last) ? [fixed] : [form(folded, '', 'consonant', wordFlag.mayStay)];
  if (folded.length < 3) return vowels.includes(last) ? [fixed] : [form(folded, '', 'consonant', wordFlag.mayStay)];
  // Foreign first words of three letters (Сан, Нью, Лос) and parts of a person's name are often left as they are.
  const stay = word.count > 1 && (word.person || folded.length <= 3) ? wordFlag.mayStay : 0;
  if (word.role === 'demonym') {
    if (/(?:[сцк]кий|ый|ой|ий)$/u.test(folded)) return [form(folded, folded.slice(-2), 'adjective')];
    if (folded.endsWith('анин') || folded.endsWith('янин')) return [form(folded, 'ин', 'inhabitant')];
  }
  for (const [ending, paradigm] of adjectiveEndings) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 2) continue;
    if (paradigm === 'adjectiveMasculine' && ending === 'ий' && !/[кгхжшчщцн]ий$/u.test(folded)) continue;
    if (paradigm === 'adjectiveNeuter' && word.person) continue;
    if (ending === 'ие' && /[аеия]ние$|тие$|вие$|стие$/u.test(folded)) continue;
    out.push(form(folded, ending, paradigm, stay));
  }
  if (/(?:ых|их)$/u.test(folded) && word.person) return [fixed];
  if (/(?:ов|ев|ин|ын)$/u.test(folded)) out.push(form(folded, '', 'surname', stay));
  if (/(?:ова|ева|ина|ына)$/u.test(folded) && word.person) out.push(form(folded, 'а', 'surnameFeminine', stay));
  if (!vowels.includes(last) && last !== 'й' && last !== 'ь') {
    out.push(form(folded, '', 'consonant', stay));
    const fleeting = withoutFleeting(folded);
    if (fleeting) out.push({ stem: fleeting, paradigm: paradigmNumber('fleeting'), base: -1, flags: 0 });
  } else if (last === 'й') out.push(form(folded, 'й', 'short', stay));
  else if (last === 'а') out.push(form(folded, 'а', 'a', stay));
  else if (last === 'я') out.push(form(folded, 'я', folded.endsWith('ия') ? 'iya' : 'ya', stay));
  else if (last === 'ь') {
    out.push(form(folded, 'ь', 'soft', stay));
    const fleeting = withoutFleeting(folded.slice(0, -1));
    if (fleeting) out.push({ stem: fleeting, paradigm: paradigmNumber('soft'), base: -1, flags: 0 });
  } else if (last === 'о') {
    // Foreign names in -о keep their form (Осло, Комо); Slavic ones and common nouns decline.
    if (word.count === 1 && !/(?:ово|ево|ино|ыно|[дв]но|ство)$/u.test(folded)) return [fixed];
    out.push(form(folded, 'о', 'o', wordFlag.mayStay));
  } else if (last === 'е') {
    const paradigm = folded.endsWith('ие') || folded.endsWith('ье') ? 'ie' : 'e';
    out.push(form(folded, 'е', paradigm, wordFlag.mayStay));
  } else if (last === 'и' && !/[кгхжшчщй]и$/u.test(folded)) {
    return [fixed];
  } else if (last === 'ы' || last === 'и') {
    if (/(?:ов|ев|ин|ын)ы$/u.test(folded)) out.push(form(folded, 'ы', 'possessivePlural', stay));
    out.push(form(folded, last, 'plural', wordFlag.mayStay));
    if (folded.endsWith('ки') && folded.length > 4) {
      const stem = folded.slice(0, -2);
      const middle = stem.endsWith('ь') || stem.endsWith('й') ? `${stem.slice(0, -1)}е` : /[жшчщ]$/u.test(stem) ? `${stem}е` : `${stem}о`;
      out.push({ stem: `${middle}к`, paradigm: 0, base: -1, flags: 0 });
    }
  }
  if (out.length === 0) return [fixed];

  return out;
}

/** Донец → Донц, Павел → Павл, Лев → Льв, китаец → китайц, Городок → Городк; undefined when no vowel can fall out. */
function withoutFleeting(word: string): string | undefined {
  const match = /^(.*)([ео])([бвгджзклмнпрстфхцчшщ])$/u.exec(word);
  if (!match) return undefined;
  const [, before = '', vowel = '', last = ''] = match;
  if (before.length < 1) return undefined;
  const previous = before.slice(-1);
  if (vowel === 'е' && vowels.includes(previous)) return `${before}й${last}`;
  if (vowels.includes(previous)) return undefined;
  if (vowel === 'е' && previous === 'л' && last !== 'л') return `${before}ь${last}`;
  return before.length >= 2 ? `${before}${last}` : undefined;
}
