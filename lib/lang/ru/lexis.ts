import { russianBodies } from './body-words.ts';
import { isRussianLanguageName } from './language-names.ts';
import { type Lexis, remembered } from '../lexis.ts';
import { wordSet } from '../word-set.ts';
import { russianCues as cues, russianCueStem, russianVowels } from './cue-stem.ts';
import { russianCommon } from './common-words.ts';
import { isRussianGivenForm } from './given-forms.ts';
import { russianGiven } from './given-names.ts';
import { russianLongerNames } from './longer-names.ts';
import { russianVocabulary } from './vocabulary.ts';

/** Russian cue words, kept by {@link russianCueStem}. */
export const russianLexis: Lexis = {
  common: russianCommon,
  mostlyNames: wordSet(''),
  isVocabulary: (word) => russianVocabulary.has(word),
  givenNamesUnknown: true,
  given: russianGiven,
  isGivenForm: isRussianGivenForm,
  isSurnameForm: (word) => /(?:[оеё]в|[иы]н)а$/u.test(word),
  familyFirst: wordSet('си ким ли ван чжан лю чэнь ян чжао хуан чжоу у сюй сунь пак чхве чон кан чо мун юн нгуен мао дэн ху цзян'),
  commonBefore: wordSet(''),
  calendar: wordSet('май мая август августа март марта'),
  personBefore: cues(
    `президент премьер министр канцлер сенатор депутат губернатор мэр король королева принц принцесса папа генерал полковник майор судья посол
     секретарь спикер представитель директор председатель основатель тренер нападающий защитник вратарь актер актриса певец певица писатель поэт
     журналист адвокат юрист аналитик кандидат лидер глава миллиардер бизнесмен игрок звезда легенда товарищ господин госпожа режиссер ученый
     академик профессор историк экономист политик политолог премьер-министр шейх султан эмир форвард чемпион доктор руководитель заместитель
     вице-премьер экс-президент экс-премьер царь император маршал капитан лейтенант`,
  ),
  placeBefore: cues(
    'город городе поселок деревня село область край район штат республика столица страна остров озеро гора река море порт аэропорт улица площадь провинция графство княжество королевство',
  ),
  organisationBefore: cues(
    'компания фирма группа банк агентство газета журнал клуб команда партия движение оператор авиакомпания ритейлер производитель концерн холдинг корпорация телеканал канал радиостанция сайт портал издательство завод театр кинотеатр ресторан отель фонд организация университет издание маркетплейс сервис соцсеть группировка фабрика магазин сеть',
  ),
  personAfter: cues(
    'сказал сказала заявил заявила добавил добавила отметил отметила подчеркнул подчеркнула родился родилась написал написала умер ответил считает который',
  ),
  placeAfter: cues('область район край'),
  organisationAfter: cues('обыграл обыграла победил уступил уступила проиграл выиграл сыграл сыграла акции'),
  nature: cues('река озеро море гора хребет пролив залив водохранилище долина пустыня вулкан ледник полуостров плато горы'),
  natureDeclines: true,
  shortStem: (stem) => (stem.length === 4 && russianVowels.includes(stem[3] ?? '-') ? stem.slice(0, 3) : stem),
  sportSections: wordSet('спорт'),
  sport: cues(
    'матч гол голы лига кубок тренер нападающий защитник полузащитник вратарь болельщик сезон футбол хоккей баскетбол турнир чемпион чемпионат финал полуфинал пенальти счет трансфер тайм обыграл победил уступил',
  ),
  locative: wordSet('в во из на под около близ возле до через к ко'),
  bodies: russianBodies,
  longer: russianLongerNames,
  isLanguageName: isRussianLanguageName,
  particles: wordSet('фон ван дер де ди да дю ла ле бен бин ибн аль эль оглы кызы заде'),
  cueStem: remembered(russianCueStem),
};
