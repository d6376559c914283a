import type { LongerNames } from '../longer-names.ts';
import { wordSet } from '../word-set.ts';
import { russianCues } from './cue-stem.ts';

/** Russian words that make a longer name of a place's or a person's. */
export const russianLongerNames: LongerNames = {
  behind: wordSet(''),
  before: russianCues('отель гостиница ресторан кафе бар казино кинотеатр санаторий теплоход'),
  beforePerson: russianCues('улица проспект бульвар переулок шоссе набережная площадь станция метро'),
  namedAfter: wordSet('имени'),
  clubs: russianCues('клуб футбольный хоккейный баскетбольный'),
  beats: russianCues('обыграл обыграла победил победила уступил уступила разгромил разгромила проиграл проиграла'),
  works: russianCues('фильм сериал книга роман песня альбом спектакль картина пьеса клип'),
  towns: wordSet('город столица'),
  past: russianCues('династия империя ханство халифат сёгунат сегунат'),
  kingdom: russianCues('королевство'),
  kingdoms: wordSet(
    `бахрейн бахрейна бельгия бельгии бутан бутана великобритания великобритании дания дании иордания иордании испания испании камбоджа камбоджи лесото
     марокко нидерланды нидерландов норвегия норвегии таиланд таиланда тонга тонги швеция швеции эсватини`,
  ),
  another: wordSet('новая новой новую новое нового новому старая старой старую малая малой малую'),
  joining: wordSet('бин ибн бен абу де делла дель дела ди дю ду фон ван дер ла'),
  capitals: { join: false, apart: wordSet('') },
  quotedIsOther: true,
};
