import { describe, expect, it } from 'vitest';
import { apaCitation } from './apa.ts';
import { person, works } from '../../tests/support/cited-works.ts';

/** Entries as the Publication Manual and the style's own site print them, italics aside. */
describe('APA, 7th edition', () => {
  it.each([
    [
      works.causesOfDeath,
      'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    ],
    [
      works.anxiety,
      'National Institute of Mental Health. (2018, July). Anxiety disorders. U.S. Department of Health and Human Services, National Institutes of Health. https://www.nimh.nih.gov/health/topics/anxiety-disorders/index.shtml',
    ],
    [
      works.clock,
      'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    ],
    [
      works.forgetting,
      'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    ],
    [
      works.textbooks,
      "O'Donohue, W. (2017). Content analysis of undergraduate psychology textbooks (ICPSR 36966; Version V1) [Data set]. Inter-university Consortium for Political and Social Research. https://doi.org/10.3886/ICPSR36966.v1",
    ],
    [
      works.trends,
      'Pew Research Center. (2018). American trends panel Wave 26 [Data set]. https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26/',
    ],
    [
      works.facingForward,
      'National Cancer Institute. (2018). Facing forward: Life after cancer treatment (NIH Publication No. 18-2424). U.S. Department of Health and Human Services, National Institutes of Health. https://www.cancer.gov/publications/patient-education/life-after-treatment.pdf',
    ],
    [
      works.prejudice,
      'Jackson, L. M. (2019). The psychology of prejudice: From attitudes to social action (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000168-000',
    ],
    [
      works.storybooks,
      'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185',
    ],
  ])('%#', (work, entry) => {
    expect(apaCitation(work)).toBe(entry);
  });

  it('puts the publisher of a data set, and the title of an unsigned article, where authors stand', () => {
    expect(apaCitation(works.factbook)).toMatch(
      /^Central Intelligence Agency\. \(2026, January 22\)\. The World Factbook: Aruba .* \[Data set\]\. https:/,
    );
    expect(apaCitation(works.tass)).toBe('Путин проведет переговоры. (2025, November 26). ТАСС. https://tass.ru/politika/1');
  });

  it('names the first nineteen and the last of more than twenty authors', () => {
    const authors = Array.from({ length: 21 }, (_, at) => person(`Name${at + 1}`, 'Ann'));
    expect(apaCitation({ type: 'book', title: 'Many', authors, issued: '2020' })).toContain('Name19, A., . . . Name21, A. (2020).');
  });
});
