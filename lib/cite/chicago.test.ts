import { describe, expect, it } from 'vitest';
import { chicagoCitation } from './chicago.ts';
import { person, works } from '../../tests/support/cited-works.ts';

/** Entries as the Manual's own quick guide to author-date style prints them, italics aside. */
describe('Chicago, 17th edition, author-date', () => {
  it.each([
    [
      works.curiousMind,
      'Grazer, Brian, and Charles Fishman. 2015. A Curious Mind: The Secret to a Bigger Life. New York: Simon & Schuster.',
    ],
    [works.swingTime, 'Smith, Zadie. 2016. Swing Time. New York: Penguin Press.'],
    [works.livy, 'Satterfield, Susan. 2016. “Livy and the Pax Deum.” Classical Philology 111, no. 2 (April): 165–76.'],
    [
      works.snap,
      'Manjoo, Farhad. 2017. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
    ],
    [works.prophet, 'Mead, Rebecca. 2017. “The Prophet of Dystopia.” New Yorker, April 17, 2017.'],
    [works.yale, 'Yale University. n.d. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.'],
    // The Manual (15.49): the paper stands for the author of an unsigned article.
    [works.adHeatsUp, 'New York Times. 2002. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.'],
  ])('%#', (work, entry) => {
    expect(chicagoCitation(work)).toBe(entry);
  });

  it('names the body that publishes a data set once', () => {
    expect(chicagoCitation(works.factbook)).toBe(
      'Central Intelligence Agency. 2026. The World Factbook: Aruba (final edition, January 2026). https://example.org/aa.json.',
    );
  });

  it('names seven of more than ten authors', () => {
    const authors = Array.from({ length: 11 }, (_, at) => person(`Name${at + 1}`, 'Ann'));
    expect(chicagoCitation({ type: 'book', title: 'Many', authors, issued: '2020' })).toMatch(
      /^Name1, Ann, Ann Name2, .* Ann Name7, et al\. 2020\. Many\.$/,
    );
  });

  it('begins with the title where nobody is named', () => {
    expect(chicagoCitation({ type: 'book', title: 'Nobody', issued: '1999-05' })).toBe('Nobody. 1999.');
  });
});
