import { describe, expect, it } from 'vitest';
import { table } from '../../tests/support/figures.ts';

const rows: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['The town has 1,234 residents.', '1,234 → number 1234 person'],
  ['Output rose 3.2% to 120,000 tonnes.', '3.2% → percent 3.2', '120,000 tonnes → quantity 120000 t'],
  ['In 2024 exports reached $4.5 billion.', '2024 → date 2024', '$4.5 billion → money 4500000000 USD'],
  ['The fund holds $1,000 million.', '$1,000 million → money 1000000000 USD'],
  ['Deals of A$5 billion, HK$1,200 and R$500.', 'A$5 billion → money 5000000000 AUD', 'HK$1,200 → money 1200 HKD', 'R$500 → money 500 BRL'],
  ['It will cost $12-15 million.', '$12-15 million → money 12000000..15000000 USD'],
  ['The state set aside US$938m and €1.5bn.', 'US$938m → money 938000000 USD', '€1.5bn → money 1500000000 EUR'],
  ['Prices in Rs 45 crore, 20 lakh rupees.', 'Rs 45 crore → money 450000000 INR', '20 lakh rupees → money 2000000 INR'],
  ['Ten Canadian dollars or 5 Norwegian krone.', 'Ten Canadian dollars → money 10 CAD', '5 Norwegian krone → money 5 NOK'],
  ['He paid 20 dollars and 43 cents.', '20 dollars and 43 cents → money 20.43 USD'],
  ['Turnover of EUR 30 million and 75 USD million.', 'EUR 30 million → money 30000000 EUR', '75 USD million → money 75000000 USD'],
  [
    'Rates fell by 25 basis points, or 0.25 percentage points.',
    '25 basis points → percent 25 bp',
    '0.25 percentage points → percent 0.25 pp',
  ],
  ['Between 4 and 6 percent of voters', '4 and 6 percent → percent 4..6'],
  ['Growth slowed from 4 to 3 percent.', '4 → percent 4', '3 percent → percent 3'],
  ['At least three dozen homes burned.', 'three dozen → number 36 (at-least)'],
  ['Nearly half of the members and two thirds of the staff', 'half → number 0.5 (nearly)', 'two thirds → number 0.6666666666666667'],
  ['One in five households; three out of ten firms', 'One in five → number 0.2', 'three out of ten → number 0.3'],
  ['Rents rose threefold.', 'threefold → number 3'],
  ['Two million three hundred and five thousand people', 'Two million three hundred and five thousand → number 2305000 person'],
  ['One million, five hundred thousand bricks', 'One million, five hundred thousand → number 1500000'],
  ['a 42-kilometre line and a 7-foot fence', '42-kilometre → quantity 42 km', '7-foot → quantity 7 [ft_i]'],
  ['He is 6 feet 2 inches tall.', '6 feet 2 inches → quantity 74 [in_i]'],
  ['Winds of 120 km/h and 47.8°C', '120 km/h → quantity 120 km/h', '47.8°C → quantity 47.8 Cel'],
  ['It was 5 degrees below zero.', '5 degrees below zero → quantity -5 deg'],
  ['Supply of 104-106 million barrels a day', '104-106 million barrels → quantity 104000000..106000000 [bbl_us]'],
  [
    'A catch of two pounds of fish cost him, the court heard on the day, ten pounds.',
    'two pounds → quantity 2 [lb_av]',
    'ten pounds → money 10 GBP',
  ],
  ['seven and a half years, then a year and a half', 'seven and a half years → duration P7.5Y', 'a year and a half → duration P1.5Y'],
  ['It lasted 2 hours and 30 minutes.', '2 hours and 30 minutes → duration PT2H30M'],
  ['a five-year plan', 'five-year → duration P5Y'],
  ['on 14 May', '14 May → date 2025-05-14'],
  ['on Jan. 3', 'Jan. 3 → date 2026-01-03'],
  ['On Wednesday, November 26, 2025', 'Wednesday, November 26, 2025 → date 2025-11-26'],
  ['from 12 to 14 June 2026', '12 to 14 June 2026 → daterange 2026-06-12..2026-06-14'],
  ['September 20 - October 5', 'September 20 - October 5 → daterange 2025-09-20..2025-10-05'],
  ['FY2025/26 and 2024-25', 'FY2025/26 → daterange 2025..2026', '2024-25 → daterange 2024..2025'],
  ['between 2019 and 2023', '2019 and 2023 → daterange 2019..2023'],
  ['the mid-1990s and the 19th century', '1990s → daterange 1990..1999', '19th century → daterange 1801..1900'],
  [
    'in the third quarter of 2025, in Q1 2026',
    'third quarter of 2025 → daterange 2025-07..2025-09',
    'Q1 2026 → daterange 2026-01..2026-03',
  ],
  ['2025-11-03 or 03/11/2025', '2025-11-03 → date 2025-11-03', '03/11/2025 → date 2025-11-03'],
  ['last year and last March', 'last year → date 2024', 'last March → date 2025-03'],
  ['The second phase and the 101st meeting', 'second → ordinal 2', '101st → ordinal 101'],
  [
    'Profit exceeded $3 million but did not exceed 4 million euros.',
    '$3 million → money 3000000 USD (more-than)',
    '4 million euros → money 4000000 EUR (at-most)',
  ],
];

describe('figures in English', () => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(table('en', text)).toEqual(figures);
  });

  it('reads «$» and numeric dates by the country of the outlet', () => {
    expect(table('en', 'a cost of $5 million', 'AU')).toEqual(['$5 million → money 5000000 AUD']);
    expect(table('en', 'signed on 03/11/2025', 'US')).toEqual(['03/11/2025 → date 2025-03-11']);
    expect(table('en', 'it weighs 25 pounds', 'US')).toEqual(['25 pounds → quantity 25 [lb_av]']);
  });
});

const traps = [
  'Call +44 20 7946 0111 or 0800 555 0199.',
  'Version 4.12.1 was released at 10.0.0.1.',
  'They won 3-1 and then lost 6:4.',
  '1. The list begins',
  '3) Legal arguments',
  'A Boeing 737 and an F-16 met a Ford F-150.',
  'COVID-19, H5N1 and the G20',
  'Article 370, Section 144 and Resolution 1701',
  'Game 7 of the Big 12 on Channel 4',
  'She saw https://example.org/a/2023/05/report-12.html at @user_1987 with #COP30.',
  'Fans of Expo 2020 and Euro 2024 met.',
  'Wait a second; I second that motion, the first lady said.',
  'It may march on; an august body may not.',
  'No one walked out one by one.',
  'It opens at 10:30 and closes at 6 p.m.',
  'John 3:16 and Psalm 23',
  'open 24/7 since 9/11',
  'Several hundred people and hundreds of thousands more',
  'FBI 12',
];

describe('no figures in English', () => {
  it.each(traps)('%s', (text) => {
    expect(table('en', text)).toEqual([]);
  });
});
