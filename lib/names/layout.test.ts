import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Entity } from '../facts/entity.ts';
import { buildSegment } from './build-segment.ts';
import { layoutVersion } from './layout.ts';

/** Names of every language and class of rule: clitics, declension, demonyms, abbreviations, quotes, hyphens, diacritics, several words. */
const entities: readonly Entity[] = [
  {
    id: 'Q813',
    type: 'place',
    labels: { en: 'Kyrgyzstan', ru: 'Киргизия', ar: 'قيرغيزستان', uk: 'Киргизстан' },
    aliases: { en: ['Kyrgyz Republic'], ru: ['Кыргызстан'], ar: ['جمهورية قيرغيزستان'] },
    demonyms: { en: ['Kyrgyz'], ru: ['киргизский'], ar: ['قيرغيزستاني'] },
    weight: 0.9,
    related: ['Q9361'],
  },
  {
    id: 'Q318693',
    type: 'organisation',
    labels: {
      en: 'Collective Security Treaty Organization',
      ru: 'Организация Договора о коллективной безопасности',
      ar: 'منظمة معاهدة الأمن الجماعي',
      uk: 'Організація договору про колективну безпеку',
    },
    aliases: { en: ['CSTO'], ru: ['ОДКБ'] },
  },
  { id: 'Q7747', type: 'person', labels: { en: 'Vladimir Putin', ru: 'Владимир Путин', ar: 'فلاديمير بوتين', uk: 'Володимир Путін' } },
  { id: 'ala-archa', type: 'place', labels: { en: 'Ala-Archa', ru: 'Ала-Арча', ar: 'آلا أرتشا' }, aliases: { en: ['Alà Archa'] } },
];

/**
 * The digest of the sample's segment for the present version. When this test fails, a rule that decides keys has changed: stored segments would
 * silently stop matching. Raise `layoutVersion`, and write the new pair here.
 */
const known = { version: 12, sha256: '3d72a426b52699f66942794e587c04599b4e290fa390cf522377fb2c563c6cf7' };

it('is another version when the bytes of a segment change', () => {
  const bytes = buildSegment({ pack: 'sample', entities });
  expect({ version: layoutVersion, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual(known);
});
