import { foldText } from '../../text/fold.ts';
import { wordSet } from '../word-set.ts';
import { arabicVocabulary } from './vocabulary.ts';

/** Given names from other languages as Arabic news writes them, folded; one spelling of each is enough. */
const foreignGiven = wordSet(`
فلاديمير سيرغي سيرجي دميتري ديمتري ديميتري الكسندر اليكسندر الكساندر اليكسي ميخاييل نيكولاي نيكولا بوريس اندريه اندري ايغور ايجور اوليغ اوليج يوري يفغيني يفجيني ايفان
فياتشيسلاف يوليا ناتاليا تاتيانا ماريا كسينيا فاليري فيكتور غينادي غريغوري كونستانتين قسطنطين ليونيد ارتيوم ارتم رومان اناتولي بافل بيوتر فاسيلي غيورغي جيورجي
انغيلا انجيلا غيرهارد جيرهارد اولاف هيلموت هلموت فولفغانغ هاينريش يوهان اورسولا غونتر فرانك اوتو كونراد فيلي
جورج جون جيمس جو جوزيف جيفري جوردان مايكل مايك بيل باراك دونالد هيلاري ديفيد دافيد رونالد ريتشارد روبرت روبرتو وليام ويليام هنري توماس بول بيتر مارك مارتن ستيف ستيفن
توني تيريزا مارغريت مارجريت بوريس غوردون جوردون اليزابيث تشارلز ادوارد فيليب هاري كامالا ميلانيا ايلون غاري جاري كولن كوندوليزا مادلين جيرالد ليندون دوايت ابراهام انتوني انطوني
ايمانويل فرانسوا جاك شارل فاليري مارين سيغولين سيجولين دومينيك برنار برنارد لوران ميشال ميشيل جان بيير رينيه كلود غي اندريا سيلفيو ماتيو ماريو جورجا جورجيا جوزيبي رومانو
بيدرو خوسيه خوان لويس لويز كارلوس فيدل راوول ارنستو هوغو هوجو نيكولاس اوغستو اوجستو ايفو رافاييل فرناندو فرانشيسكو غابرييل جابرييل دييغو دييجو ماريانو انطونيو انتونيو دانيال
بنيامين ارييل ايهود شيمون غولدا جولدا تسيبي نفتالي اسحاق يتسحاق افيغدور افيجدور بيني
اندري فولوديمير بترو بيترو يوليا ليش دونالد فيكتور فاتسلاف يانوش ايون ترايان ايليو
انديرا راجيف ناريندرا مانموهان سونيا راهول بان كوفي بطرس شينزو جونيتشيرو فوميو يوشيهيدي
ليونيل كريستيانو كيليان زلاتان رونالدو نيمار دييغو اليكس يورغن يورجن بيب جوزيه مارادونا ميسي اغناسيو انديرس اولوف غوران سلوبودان الكسندرا سلفادور
نورسلطان الماز اسكار كورمانبيك سورونباي روزا قربانقلي ايلهام نيكول سيرج ميخييل زوراب سالومي
`);

/** Endings and letter pairs that Arabic words do not have, folded: family names, towns and countries of other languages. */
const foreignShape =
  /(?:ستان|[^ايو]وف|[يا]يف|[^ايو]يف|وفا|يفا|سكي|نكو|يتش|بر[غج]|بور[غج]|[غج]راد|شفيلي|ادزه|سون|تون|لاند|[اوي]نغ|يوس|يكا|يدس|كوفا|[^ا]نتس|فيل|ماير|بيرغ|هايم|[نلرسزبدكمفغج]يا)$|تش|[^ا]دج|ڤ|پ|گ|چ|ژ/u;

/** What Arabic builds words with: such a word is taken for foreign only by its shape. */
const arabicAffix = /^(?:م|ت|ي|است|ان|مت)|(?:ات|ون|ين|ان|يه|ي|ه|ا|ء)$/u;

/** A word without article, marks and tatweel, folded; Persian letters are kept, they tell a foreign name. */
function plainWord(word: string): string {
  const folded = foldText(word).text;
  return folded.startsWith('ال') && folded.length >= 5 && !/^[أإآ]/u.test(word) ? folded.slice(2) : folded;
}

/** True for a given name of another language. */
export function isForeignGiven(word: string): boolean {
  return foreignGiven.has(foldText(word).text);
}

/**
 * True when a word can hardly be Arabic: it ends as family names and towns of other languages do, has two غ or letters that Arabic
 * lacks, or five consonants, more than an Arabic root has, without an affix that would explain them.
 * @param word as the pack writes it
 */
export function isForeign(word: string): boolean {
  const plain = plainWord(word);
  if (plain.length < 4 || arabicVocabulary.has(plain)) return false;
  if (/[پگچژڤ]/u.test(word) || /^(?:غو?غ|جوج)/u.test(plain)) return true;
  // «كونغو», «شيكاغو», «أوروغواي»: no Arabic noun of that length ends in و, and hardly any has نغ.
  if (plain.length >= 5 && /نغ|و$|واي$/u.test(plain)) return true;
  if (plain.length >= 5 && foreignShape.test(plain)) return true;
  const consonants = plain.slice(1).replaceAll(/[ايو]/gu, '').length + 1;
  return consonants >= 5 && !arabicAffix.test(plain);
}
