import type { Lexis } from '../lexis.ts';
import { wordSet } from '../word-set.ts';

const endings = [
  'ами',
  'ями',
  'ого',
  'ому',
  'ові',
  'еві',
  'ими',
  'ою',
  'ею',
  'єю',
  'ом',
  'ем',
  'ам',
  'ям',
  'ах',
  'ях',
  'ів',
  'ий',
  'их',
  'им',
];
const vowels = 'аеиіоуюяєьй';

/** Takes an ending off a cue word so that its cases meet; at least four letters stay. */
export function ukrainianCueStem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  if (ending !== undefined) return word.slice(0, -ending.length);
  let end = word.length;
  while (end > 4 && vowels.includes(word[end - 1] ?? '')) end--;
  return word.slice(0, end);
}

function cues(text: string): ReadonlySet<string> {
  return new Set([...wordSet(text)].map(ukrainianCueStem));
}

const vocabulary = wordSet(`
я ти він вона воно ми ви вони мене тебе його іі нас вас іх мені тобі йому нам вам ім хто що кого чого кому чому ким чим який яка яке які цей ця це ці
той та те ті весь вся все всі сам сама самі свій своя своє своі мій моя наш наша ваш ваша кожен кожна інший інша інші в у на з із зі до о об від за по
над під при про без для через між перед після навколо замість крім серед і й а але або чи ні не ж же б би якщо коли де куди поки хоч щоб тому так як
також теж лише тільки вже ще навіть ось он там тут тоді зараз потім знову завжди ніколи іноді часто давно скоро сьогодні завтра вчора дуже більше менше
можна треба є був була було були буде будуть може можуть один одна одне два дві три перший друга багато мало кілька майже згідно
`);

/** Ukrainian cue words, folded, kept by {@link ukrainianCueStem}. A start: enough for titles, kinds of places and bodies. */
export const ukrainianLexis: Lexis = {
  common: wordSet(
    'мир світ правда праця зірка зеніт динамо схід захід зоря перемога віра надія любов лев роза магніт весна зима літо осінь вітер буря місяць сонце земля час день ніч',
  ),
  mostlyNames: wordSet(''),
  isVocabulary: (word) => vocabulary.has(word),
  given: wordSet(
    'олександр олексій андрій анна богдан борис валентин василь віктор віталій володимир ганна григорій дмитро євген іван ігор ілля ірина катерина кирило леонід марія марко микола михайло наталія олег олена ольга павло петро роман сергій степан тарас тетяна федір юлія юрій ярослав джон джо дональд',
  ),
  familyFirst: wordSet('сі кім лі ван чжан лю чень ян'),
  commonBefore: wordSet(''),
  calendar: wordSet(''),
  personBefore: cues(
    'президент прем’єр міністр канцлер сенатор депутат губернатор мер король королева принц папа генерал полковник суддя посол секретар спікер директор голова засновник тренер актор співак письменник журналіст адвокат лідер пан пані професор',
  ),
  placeBefore: cues('місто село область край район штат республіка столиця країна острів озеро гора річка море порт аеропорт вулиця площа'),
  organisationBefore: cues(
    'компанія фірма група банк агентство газета журнал клуб команда партія рух концерн телеканал канал сайт завод театр фонд університет',
  ),
  personAfter: cues('сказав сказала заявив заявила додав додала зазначив зазначила підкреслив народився народилася'),
  placeAfter: cues('область район край'),
  organisationAfter: cues('обіграв переміг програв акціі'),
  nature: cues('річка озеро море гора хребет протока затока долина пустеля півострів'),
  natureDeclines: true,
  shortStem: (stem) => (stem.length === 4 && vowels.includes(stem[3] ?? '-') ? stem.slice(0, 3) : stem),
  sportSections: wordSet('спорт'),
  sport: cues('матч гол ліга кубок тренер воротар сезон футбол хокей турнір чемпіон фінал'),
  locative: wordSet('в у на під біля до з із зі через поблизу'),
  particles: wordSet('фон ван де да ді бен ібн аль ель'),
  cueStem: ukrainianCueStem,
};
