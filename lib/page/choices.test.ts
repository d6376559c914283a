import { describe, expect, it } from 'vitest';
import type { EntityAnnotation } from '../annotation.ts';
import { defaultSettings } from '../settings/defaults.ts';
import { applyChoices, type Choice, choiceKey, listChoices } from './choices.ts';
import type { ArticleBlock } from './find-article.ts';
import { isUnsettled, type Mark, wantedMarks } from './mark.ts';

const block = {} as ArticleBlock;
const candidates = [
  { id: 'Q230', pack: 'countries', score: 0.6 },
  { id: 'state', pack: 'states', score: 0.4 },
];
const unsettled: EntityAnnotation = {
  start: 0,
  end: 7,
  text: 'Georgia',
  kind: 'place',
  confidence: 0.5,
  shown: false,
  via: 'name',
  reason: 'ambiguous',
  candidates,
};
let ids = 0;
const mark = (change: Partial<EntityAnnotation> = {}, start = 0, end = start + 7): Mark => ({
  id: ++ids,
  block,
  start,
  end,
  lang: 'en',
  annotation: { ...unsettled, ...change },
});
const key = choiceKey(unsettled) ?? '';
const state: Choice = { entity: 'states:state', kind: 'place' };
const own = (choice: Choice | null) => new Map([[key, choice]]);
const meaning = (marks: readonly Mark[]) =>
  marks.map(({ annotation, chosen }) => `${'entity' in annotation ? annotation.entity?.id : '-'} ${annotation.shown} ${chosen ?? '-'}`);

describe('a choice on a page', () => {
  it('is followed by every mention of the same words with the same candidates, and by no other', () => {
    const marks = [
      mark(),
      mark({ candidates: candidates.toReversed() }),
      mark({ text: 'GEORGIA' }),
      mark({ candidates: [...candidates, { id: 'Q9', pack: 'x', score: 0 }] }),
    ];
    expect(meaning(applyChoices(marks, own(state), []))).toEqual(['state true page', 'state true page', '- false -', '- false -']);
  });

  it('goes before one that lasts, and leaves the name open when the reader wants that', () => {
    const kept = [{ host: 'a.org', text: 'Georgia', entity: 'Q230', kind: 'place' as const }];
    expect(meaning(applyChoices([mark()], new Map(), kept))).toEqual(['Q230 true site']);
    expect(meaning(applyChoices([mark()], own(state), kept))).toEqual(['state true page']);
    expect(meaning(applyChoices([mark()], own(null), kept))).toEqual(['- false -']);
  });

  it('corrects a link that carries candidates, by way of opening it', () => {
    const { reason: _reason, ...link } = unsettled;
    const linked = mark();
    const marks: Mark[] = [{ ...linked, annotation: { ...link, shown: true, entity: { id: 'Q230', pack: 'countries' } } }];
    const [open] = applyChoices(marks, own(null), []);
    expect(open && isUnsettled(open.annotation)).toBe(true);
    expect(meaning(applyChoices(marks, own(state), []))).toEqual(['state true page']);
    expect(applyChoices(marks, new Map(), [])).toBe(marks);
  });

  it('is silent where its entity is gone from the packs', () => {
    const gone = [{ host: 'a.org', text: 'Georgia', entity: 'Q404', kind: 'place' as const }];
    const marks = [mark()];
    expect(meaning(applyChoices(marks, new Map(), gone))).toEqual(['- false -']);
    expect(listChoices(applyChoices(marks, new Map(), gone), gone)).toEqual([]);
  });

  it('is listed once, with how often it shows and whether it lasts', () => {
    const marks = [mark(), mark()];
    const kept = [{ host: 'a.org', text: 'Georgia', ...state }];
    const listed = { text: 'Georgia', lang: 'en', ...state, count: 2 };
    expect(listChoices(applyChoices(marks, own(state), []), [])).toEqual([{ ...listed, kept: false }]);
    expect(listChoices(applyChoices(marks, new Map(), kept), kept)).toEqual([{ ...listed, kept: true }]);
    // Taken back on this page alone, it can still be undone for good.
    expect(listChoices(applyChoices(marks, own(null), kept), kept)).toEqual([{ ...listed, kept: true }]);
  });
});

describe('a name that is not settled', () => {
  const filter = defaultSettings;
  it('is seen when it offers a choice, not when it may be no name at all', () => {
    expect(wantedMarks([mark()], filter).length).toBe(1);
    expect(wantedMarks([mark({ reason: 'common-word' })], filter)).toEqual([]);
    expect(wantedMarks([mark({ candidates: candidates.slice(0, 1) })], filter)).toEqual([]);
    expect(wantedMarks([mark()], { ...filter, kinds: { ...filter.kinds, place: false } })).toEqual([]);
  });

  it('gives way to what is shown within it', () => {
    const { reason: _reason, ...shown } = unsettled;
    const inner: Mark = { ...mark({}, 3, 9), annotation: { ...shown, shown: true, entity: { id: 'Q1', pack: 'p' } } };
    expect(wantedMarks([mark({}, 0, 12), inner], filter)).toEqual([inner]);
    expect(wantedMarks([mark({}, 0, 2), inner], filter).length).toBe(2);
  });

  it('goes with the switch for adjectives and offices', () => {
    const off = { ...filter, demonyms: false };
    expect([wantedMarks([mark({ via: 'role' })], off), wantedMarks([mark({ via: 'demonym' })], off)]).toEqual([[], []]);
    expect(wantedMarks([mark({ via: 'role' })], filter).length).toBe(1);
  });
});
