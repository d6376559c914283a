import { type Lexis, remembered } from '../lexis.ts';
import { wordSet } from '../word-set.ts';
import { arabicBodies } from './body-words.ts';
import { arabicCommon, arabicCommonProper, arabicMostlyNames } from './common-words.ts';
import { arabicLongerNames } from './longer-names.ts';
import { arabicGiven } from './given-names.ts';
import { isArabicLanguageName } from './language-names.ts';
import { arabicVocabulary } from './vocabulary.ts';

/** True for an everyday word, with or without the article, an accusative alef or a feminine ending. */
function isArabicVocabulary(word: string): boolean {
  const plain = word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
  if (arabicVocabulary.has(plain)) return true;
  // After the article ه is no pronoun, and of short words no feminine either: «الراية» is not «راي».
  const shortest = plain === word || plain.endsWith('ا') ? 3 : 4;
  return plain.length > shortest && (plain.endsWith('ا') || plain.endsWith('ه')) && arabicVocabulary.has(plain.slice(0, -1));
}

/** Takes conjunction, preposition and article off a folded cue word, three letters at least staying. */
export function arabicCueStem(word: string): string {
  const plain = withoutArticle(word);
  // «وخسر», «وقال».
  if (plain.length === 4 && /^[وف]/u.test(plain) && allCues.some((cues) => cues.has(plain.slice(1)))) return plain.slice(1);
  if (plain.length < 5 || !'وفبكل'.includes(plain[0] ?? '-')) return plain;
  // A preposition without article comes off only when a cue word is left: «لدولة».
  const rest = plain.slice(1);
  return arabicCues.some((cues) => cues.has(rest)) && !arabicCues.some((cues) => cues.has(plain)) ? rest : plain;
}

function withoutArticle(word: string): string {
  let at = 0;
  if ((word[0] === 'و' || word[0] === 'ف') && word.length >= 5) at = 1;
  if (word.startsWith('لل', at) && word.length - at >= 5) return word.slice(at + 2);
  if ('بكل'.includes(word[at] ?? '-') && word.startsWith('ال', at + 1) && word.length - at >= 6) return word.slice(at + 3);
  if (word.startsWith('ال', at) && word.length - at >= 5) return word.slice(at + 2);
  return word.slice(at);
}

const arabicPublishing = wordSet('نشرت ذكرت كتبت نقلت اوردت بثت افادت');

/** Arabic cue words, folded (ة is ه, hamza carriers are their seats), without the article. */
export const arabicLexis: Lexis = {
  common: new Set([...arabicCommon, ...arabicCommonProper]),
  mostlyNames: arabicMostlyNames,
  isVocabulary: isArabicVocabulary,
  given: arabicGiven,
  familyFirst: wordSet('شي كيم لي وانغ تشانغ ليو تشن يانغ تشاو هوانغ بارك مون يون ماو دنغ'),
  commonBefore: wordSet(
    'صلاه اذان وقت شهر حمل حملت رفع رفعت شاره علامه بناء تشييد انشاء طول نصف محلل خبير مستشار كوكب عدد الاف مءات ملايين جميع قبل بعد عند قبيل بمبلغ مبلغ بلغ وبلغ دعم وضع هذا هذه كل اي تحقيق حقق حققت احراز',
  ),
  calendar: wordSet(
    'ايار مارس ابريل ماي مايو يونيو يوليو اغسطس اذار نيسان حزيران تموز اب ايلول جوان جويليه اوت غشت شتنبر افريل يناير فبراير سبتمبر اكتوبر نوفمبر ديسمبر',
  ),
  personBefore: wordSet(
    `رييس رييسه وزير وزيره مستشار مستشاره سيناتور نايب نايبه محافظ ملك ملكه امير اميره بابا جنرال عقيد لواء قاضي قاض سفير سفيره متحدث ناطق مدير مديره موسس مدرب
     مهاجم مدافع حارس ممثل ممثله مغني مغن كاتب كاتبه شاعر صحفي صحافي محامي محام محلل مرشح مرشحه زعيم قايد ملياردير لاعب نجم سيد سيده استاذ دكتور
     شيخ سلطان مخرج عالم خبير خبيره رجل عضو مفوض مبعوث امين قايل لسان`,
  ),
  placeBefore: wordSet(
    'مدينه بلده قريه محافظه منطقه ولايه اقليم جمهوريه عاصمه دوله جزيره بحيره جبل نهر بحر ميناء مطار شارع مملكه سلطنه اماره قضاء ضاحيه مخيم قاعده مقاطعه خليج ساحل شمال جنوب شرق غرب وسط مهرجان',
  ),
  organisationBefore: wordSet(
    'شركه مجموعه بنك مصرف وكاله فاز خسر تعادل هزم تغلب صحيفه جريده مجله نادي فريق حزب حركه تنظيم موسسه هييه قناه شبكه اذاعه موقع منصه جامعه معهد منتخب منظمه جماعه عملاق مدرب لاعب جمعيه رابطه اتحاد فصايل كتايب سهم اسهم مراسل مرمي شباك هداف جماهير مشجعي ضيفه مضيفه غريمه',
  ),
  personAfter: wordSet('قال قالت صرح صرحت اكد اكدت اضاف اضافت اعلن اعلنت اوضح اوضحت اعتبر اعتبرت شدد شددت'),
  placeAfter: wordSet('عاصمه'),
  organisationAfter: wordSet('فاز تعادل خسر فوز'),
  nature: wordSet('نهر بحيره بحر جبل مضيق خليج'),
  sportSections: wordSet('رياضه الرياضه رياضي كره'),
  sport: wordSet(
    'مباراه مباريات هدفا هدفين دوري كاس مدرب لاعب لاعبو لاعبي مهاجم مدافع مشجع مشجعين جماهير بطوله نهايي ركله جزاء فريق ملعب شوط تعادل فاز فازت فوز فوزه فوزها خساره خسارته خسارتها هزيمه هزيمته هزيمتها تعادله تعادلها تعادلت تصدر تصدره متصدر هزم تغلب تغلبه خسر خسرت تشكيله تاهل تاهلت ملعبه مباراته ركلات ترتيب الترتيب نادي انديه',
  ),
  locative: wordSet('في من الي الى علي داخل خارج قرب عبر نحو بين ضد مع عن'),
  publishing: arabicPublishing,
  nameTail: wordSet('الدين الله'),
  patronymic: wordSet('بن بنت ابن ال'),
  inside: wordSet('في الي علي داخل'),
  bodies: arabicBodies,
  longer: arabicLongerNames,
  isLanguageName: isArabicLanguageName,
  particles: wordSet('بن ابن بنت ابو ام عبد ال دي فان فون دو لا'),
  cueStem: remembered(arabicCueStem),
  glued: { before: 'وفبكل', behind: ['ها', 'هم', 'ه'], feminine: ['ت', 'ه'] },
};

const arabicCues: readonly ReadonlySet<string>[] = [arabicLexis.personBefore, arabicLexis.placeBefore, arabicLexis.organisationBefore];
const allCues: readonly ReadonlySet<string>[] = [
  ...arabicCues,
  arabicLexis.organisationAfter,
  arabicLexis.personAfter,
  arabicLexis.sport,
  arabicLexis.commonBefore,
];
