import type { LongerNames } from '../longer-names.ts';
import { wordSet } from '../word-set.ts';

/** Family names of other languages that are too short to be known by their shape, folded. */
const families = wordSet(`
سميث جونز براون تايلور ميلر ديفيس كلارك لويس كينغ رايت هيل سكوت غرين بيكر هيلتون ادامز نيلسون كارتر روبرتس تيرنر فيليبس كامبل باركر
ايفانز ادواردز كولينز ستيوارت موريس كوك روجرز مورغان بيل مورفي كوبر بيلي ريتشاردسون كوكس هاورد وارد توريس بيترسون غراي راميريز واتسون بروكس
كيلي برايس بينيت وود بارنز روس كولمان جينكينز بيري باول باترسون هيوز فلوريس بتلر سيمونز فوستر بلوم نايتنغيل بيكهام روس
`);

/** Endings of longer ones, which hardly any Arabic word has. */
const familyEnding = /^[^وفبكلاتي].*(?:سون|بيرغ|ستاين|سكي|زاده|فيلد|وود|فورد|شفيلي|ادزه|[يو]فا|فيتش|نكو|لوف)$/u;

/** Arabic words that make a longer name of a place's or a person's. */
export const arabicLongerNames: LongerNames = {
  behind: wordSet(''),
  before: wordSet('شارع فندق جامعه مستشفي مطعم مقهي سينما مسرح دوار'),
  beforePerson: wordSet('ملعب استاد جسر ميدان حي مدرسه مطار جامع مسجد قصر مركز جاءزه مجمع'),
  clubs: wordSet('نادي فريق'),
  beats: wordSet(''),
  works: wordSet('فيلم مسلسل كتاب روايه اغنيه البوم مسرحيه لوحه'),
  anotherBehind: wordSet('الجديده الجديد'),
  renamed: wordSet('غينيا انجلترا انكلترا كاليدونيا المكسيك'),
  towns: wordSet('مدينه عاصمه'),
  past: wordSet('سلاله امبراطوريه خانيه خلافه'),
  kingdom: wordSet('مملكه'),
  kingdoms: wordSet(
    'البحرين بلجيكا بوتان كمبوديا الدنمارك اسواتيني ايسواتيني الاردن ليسوتو المغرب هولندا النرويج اسبانيا السويد تايلاند تايلند تونغا بريطانيا انجلترا',
  ),
  another: wordSet(''),
  joining: wordSet('بن ابن بنت ابو دي ديلا ديل فون فان'),
  quotedIsOther: true,
  titleHasArticle: true,
  isForeignFamily: (word) => families.has(word) || familyEnding.test(word),
};
