import type { PhraseRow } from '../../figures/lexicon.ts';
import { adjective, noun, pair } from './decline.ts';

const u = (names: string, ucum: string, extra: { tight?: boolean; factor?: number; dot?: boolean; after?: boolean } = {}): PhraseRow => [
  names,
  { role: 'unit', ucum, ...extra },
];

const metre = noun('метр', 'hard');
const square = [...adjective('квадратн'), 'кв', 'кв .'];
const cubic = [...adjective('кубическ', 'velar'), 'куб', 'куб .'];
const prefixed = (prefix: string, names: string): string =>
  names
    .split('|')
    .map((n) => prefix + n)
    .join('|');
const km = prefixed('кило', metre);
const hour = noun('час', 'hard').split('|');
const hours = (stem: string): string =>
  ['', 'а', 'ов', 'у', 'ом', 'ах', 'ам', 'ами']
    .flatMap((e) => hour.map((h) => `${stem}${e} - ${h}`).concat(hour.map((h) => `${stem} - ${h}`)))
    .join('|');

/** Names of units of measure in Russian, with percent and its points. */
export const units: readonly PhraseRow[] = [
  [noun('процент', 'hard'), { role: 'pct', unit: '%' }],
  ['проц', { role: 'pct', unit: '%', dot: true }],
  [pair(adjective('процентн'), noun('пункт', 'hard')), { role: 'pct', unit: 'pp' }],
  ['п . п .|п . п|пп|п . п . п', { role: 'pct', unit: 'pp' }],
  [pair([...adjective('базисн'), ...adjective('базов')], noun('пункт', 'hard')), { role: 'pct', unit: 'bp' }],
  ['б . п .|б . п|бп', { role: 'pct', unit: 'bp' }],
  ['промилле', { role: 'pct', unit: 'permille' }],
  u(`${prefixed('милли', metre)}|мм`, 'mm'),
  u(`${prefixed('санти', metre)}|см`, 'cm'),
  u(`${prefixed('деци', metre)}|дм`, 'dm'),
  u(metre, 'm'),
  u('м', 'm', { after: true }),
  u(`${km}|км`, 'km'),
  u(`${prefixed('микро', metre)}|мкм`, 'um'),
  u(`${prefixed('нано', metre)}|нм`, 'nm'),
  u(noun('дюйм', 'hard'), '[in_i]'),
  u(noun('фунт', 'hard'), '[lb_av]'),
  u(`${noun('фут', 'hard')}`, '[ft_i]'),
  u(noun('ярд', 'hard'), '[yd_i]'),
  u(noun('мил', 'fem-soft'), '[mi_i]'),
  u(pair(adjective('морск', 'stressed').concat(adjective('морск', 'velar')), noun('мил', 'fem-soft')), '[nmi_i]'),
  u(pair(adjective('светов', 'stressed'), 'год|года|лет|годов'), '[ly]'),
  u(`${prefixed('милли', noun('грамм', 'hard-zero'))}|${prefixed('милли', 'грамм')}|мг`, 'mg'),
  u(`${prefixed('микро', noun('грамм', 'hard'))}|мкг`, 'ug'),
  u(`${noun('грамм', 'hard')}|гр`, 'g'),
  u('г', 'g', { after: true }),
  u(`${prefixed('кило', noun('грамм', 'hard'))}|кг|кило`, 'kg'),
  u(noun('тонн', 'fem'), 't'),
  u('т', 't', { after: true, dot: true }),
  u(`${prefixed('кило', noun('тонн', 'fem'))}`, 'kt'),
  u(`${prefixed('мега', noun('тонн', 'fem'))}`, 'Mt'),
  u(`${prefixed('гига', noun('тонн', 'fem'))}`, 'Gt'),
  u(noun('центнер', 'hard'), 'kg', { factor: 2 }),
  u(`${noun('унци', 'fixed')}|${noun('унц', 'fem-ija')}`, '[oz_av]'),
  u(pair(adjective('тройск', 'velar'), noun('унц', 'fem-ija')), '[oz_tr]'),
  u(noun('карат', 'hard'), '[car_m]'),
  u(pair(square, `${metre}|м`), 'm2'),
  u('кв м|м ²|м2|м²', 'm2'),
  u(pair(square, `${km}|км`), 'km2'),
  u('км ²|км2', 'km2'),
  u(pair(square, `${prefixed('санти', metre)}|см`), 'cm2'),
  u(pair(square, noun('мил', 'fem-soft')), '[smi_us]'),
  u(pair(square, noun('фут', 'hard')), '[sft_i]'),
  u(`${noun('гектар', 'hard')}|га`, 'har'),
  u(noun('акр', 'hard'), '[acr_us]'),
  u(`${prefixed('милли', noun('литр', 'hard'))}|мл`, 'mL'),
  u(`${noun('литр', 'hard')}`, 'L'),
  u('л', 'L', { after: true, dot: true }),
  u(`${prefixed('гекто', noun('литр', 'hard'))}|гл`, 'hL'),
  u(`${pair(cubic, `${metre}|м`)}|м ³|м3|кубометр|кубометра|кубометров|кубометрам|кубометрами|кубометры|кубов`, 'm3'),
  u(pair(cubic, `${km}|км`), 'km3'),
  u(pair(cubic, `${prefixed('санти', metre)}|см`), 'cm3'),
  u(pair(cubic, noun('фут', 'hard')), '[cft_i]'),
  u(noun('галлон', 'hard'), '[gal_us]'),
  u(`${noun('баррел', 'soft')}|барр`, '[bbl_us]', { dot: true }),
  u(`${pair(noun('градус', 'hard').split('|'), 'цельсия|по цельсию')}`, 'Cel'),
  u(`${pair(noun('градус', 'hard').split('|'), 'фаренгейта|по фаренгейту')}`, '[degF]'),
  u('° с|° c', 'Cel'),
  u(`${noun('градус', 'hard')}`, 'deg'),
  u(`${noun('ватт', 'hard')}|вт`, 'W'),
  u(`${prefixed('кило', noun('ватт', 'hard'))}|квт`, 'kW'),
  u(`${prefixed('мега', noun('ватт', 'hard'))}|мвт`, 'MW'),
  u(`${prefixed('гига', noun('ватт', 'hard'))}|гвт`, 'GW'),
  u(`${prefixed('тера', noun('ватт', 'hard'))}|твт`, 'TW'),
  u(`${hours('киловатт')}|квт · ч|квт * ч|квт ч|квтч|квт - ч`, 'kW.h', { dot: true }),
  u(`${hours('мегаватт')}|мвт · ч|мвт ч|мвтч|мвт - ч`, 'MW.h', { dot: true }),
  u(`${hours('гигаватт')}|гвт · ч|гвт ч|гвтч|гвт - ч`, 'GW.h', { dot: true }),
  u(`${hours('тераватт')}|твт · ч|твт ч|твтч`, 'TW.h', { dot: true }),
  u(`${pair(adjective('лошадин'), 'сила|силы|сил|силу|силами')}|л . с .|л . с`, '[HP]'),
  u(`${noun('джоул', 'soft')}|дж`, 'J'),
  u(`${prefixed('кило', noun('калори', 'fixed'))}|килокалорий|килокалории|ккал|калорий`, 'kcal'),
  u(`${pair(km.split('|'), 'в час')}|км / ч|км / час|км в час`, 'km/h'),
  u(`${pair(metre.split('|'), 'в секунду')}|м / с|м / сек`, 'm/s'),
  u(pair(noun('мил', 'fem-soft').split('|'), 'в час'), '[mi_i]/h'),
  u(`${noun('узел', 'fixed')}|узла|узлов|узлами`, '[kn_i]'),
  u('байт|байта|байтов', 'By'),
  u('килобайт|килобайта|килобайтов|кб', 'kBy'),
  u('мегабайт|мегабайта|мегабайтов|мб', 'MBy'),
  u('гигабайт|гигабайта|гигабайтов|гб', 'GBy'),
  u('терабайт|терабайта|терабайтов|тб', 'TBy'),
  u('петабайт|петабайта|петабайтов|пб', 'PBy'),
  u('мбит / с|мегабит в секунду|мегабита в секунду', 'Mbit/s'),
  u('гбит / с|гигабит в секунду|гигабита в секунду', 'Gbit/s'),
  u(`${noun('герц', 'ets')}|гц`, 'Hz'),
  u('килогерц|кгц', 'kHz'),
  u('мегагерц|мгц', 'MHz'),
  u('гигагерц|ггц', 'GHz'),
  u(`${noun('вольт', 'hard')}`, 'V'),
  u('киловольт|кв', 'kV'),
  u('мм рт . ст .|мм рт . ст|миллиметров ртутного столба|миллиметра ртутного столба', 'mm[Hg]'),
  u('гпа|гектопаскаля|гектопаскалей', 'hPa'),
  u('децибел|децибела|дб', 'dB'),
];
