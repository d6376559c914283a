import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRecord, type RecordKind } from './record-check.ts';
import { packLimits } from './limits.ts';

const guide = readFileSync(new URL('../../docs/pack-authors.md', import.meta.url), 'utf8');

/** Which kind a sample record is, by the field that only its kind has. */
function kindOf(record: Record<string, unknown>): RecordKind {
  if ('rank' in record) return 'statement';
  if ('points' in record) return 'series';
  return 'valueType' in record ? 'property' : 'labels' in record ? 'entity' : 'source';
}

describe('the guide for pack authors', () => {
  it('shows records that are valid', () => {
    const samples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].flatMap((block) => (block[1] as string).trim().split('\n'));
    expect(samples.length).toBeGreaterThan(4);
    for (const sample of samples) {
      const record = JSON.parse(sample) as Record<string, unknown>;
      checkRecord(kindOf(record), record, packLimits, true, (code, field) => expect.unreachable(`${sample}: ${field}: ${code}`));
    }
  });

  it('tells the limits as they are', () => {
    for (const number of [packLimits.entities, packLimits.text, packLimits.link]) expect(guide).toContain(number.toLocaleString('en'));
    expect(guide).toContain(`| aliases and demonyms of one entity | ${packLimits.aliases} |`);
    expect(guide).toContain(`1 : ${packLimits.ratio}`);
    expect(guide).toContain(`| ${packLimits.depth} levels |`);
  });

  it('has a place for every link within it', () => {
    for (const [, name] of guide.matchAll(/\]\(#([a-z]+)\)/g)) expect(guide).toContain(`<a id="${name}"></a>`);
  });
});
