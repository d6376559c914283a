import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HomePack } from './home-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'home-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'home'));
const held = [
  { id: 'Q7', type: 'place', labels: { en: 'Seventown', ru: 'Семиград' } },
  { id: 'big-bank', type: 'organisation', labels: { en: 'Big Bank of Somewhere' }, aliases: { ru: ['Большой банк'] } },
];
writeFileSync(join(folder, 'home', 'entities.jsonl'), held.map((one) => `${JSON.stringify(one)}\n`).join(''));
const home = new HomePack(folder, 'home');

describe('the home pack of an entity', () => {
  it('is found by id and by two equal labels', () => {
    expect(home.find({ id: 'Q7', type: 'place', labels: {} })).toBe('Q7');
    expect(home.find({ id: 'Q8', type: 'place', labels: { en: 'Seventown', ru: 'Семиград' } })).toBe('Q7');
  });

  it('is not found for a place by one equal label: many places share a name', () => {
    expect(home.find({ id: 'Q8', type: 'place', labels: { en: 'Seventown' } })).toBeUndefined();
  });

  it('is found for an organisation by one full name, also an alias', () => {
    expect(home.find({ id: 'Q9', type: 'organisation', labels: { ru: 'Большой банк' } })).toBe('home:big-bank');
    expect(home.find({ id: 'Q9', type: 'person', labels: { ru: 'Большой банк' } })).toBeUndefined();
  });

  it('is empty when the pack is not there', () => {
    expect(new HomePack(folder, 'none').find({ id: 'Q7', type: 'place', labels: {} })).toBeUndefined();
  });
});
