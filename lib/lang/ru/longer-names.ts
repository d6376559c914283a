import type { LongerNames } from '../longer-names.ts';
import { wordSet } from '../word-set.ts';

/** Words of places that are called after someone, kept by their stem. */
const things = 'улиц проспект бульвар переулок шоссе набережн';

/** Russian words that make a longer name of a place's or a person's. */
export const russianLongerNames: LongerNames = {
  behind: wordSet(''),
  before: wordSet('отель гостиниц ресторан кинотеатр санатори теплоход'),
  beforePerson: wordSet(`${things} площад станци метро`),
  namedAfter: wordSet('имени'),
  past: wordSet('династи импери ханств халифат сегунат'),
  kingdom: wordSet('королевств'),
  kingdoms: wordSet(
    'бахрейн бельгия бутан камбоджа дания эсватини лесото марокко нидерланды норвегия испания швеция таиланд тонга великобритания саудовская бахреина бельгии бутана камбоджи дании нидерландов норвегии испании швеции таиланда великобритании иордания иордании',
  ),
  another: wordSet('новая новой новую новое нового новому старая старой старую малая малой малую'),
  joining: wordSet('де делла дель дела ди дю ду фон ван дер ла'),
  capitals: { join: false, apart: wordSet('') },
  quotedIsOther: true,
};
