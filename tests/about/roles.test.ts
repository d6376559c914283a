import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { type EntityAnnotation, isEntityAnnotation } from '../../lib/annotation.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(starterPackPaths());
}, 60_000);

async function roles(lang: string, text: string, published?: string): Promise<EntityAnnotation[]> {
  const article = { text, lang, blocks: [{ start: 0, end: text.length, lang }], ...(published ? { published } : {}) };
  return (await engine.annotate(article)).filter((one): one is EntityAnnotation => isEntityAnnotation(one) && one.via === 'role');
}

describe('roles', () => {
  it.each([
    ['en', 'The Russian president met the president of Kyrgyzstan.', ['Russian president=Q7747', 'president=Q25597826']],
    ['en', 'Kyrgyzstan’s prime minister and the German chancellor agreed.', ['prime minister=Q112703041', 'German chancellor=Q566257']],
    ['en', 'Former Russian president Dmitry Medvedev spoke; the former German chancellor listened.', []],
    ['en', 'Russian President Vladimir Putin left. The deputy prime minister of Kyrgyzstan stayed.', []],
    ['en', 'The German president elect spoke. Presidents of Kyrgyzstan have come and gone.', []],
    ['ru', 'Президент Киргизии принял российского президента.', ['Президент=Q25597826', 'российского президента=Q7747']],
    ['ru', 'Речь шла о визите короля Иордании.', ['короля=Q57464']],
    ['ru', 'Экс-президент Киргизии молчал. Президент России Владимир Путин уехал. Вице-премьер Киргизии остался.', []],
    ['ru', 'Бывший канцлер Германии выступил в Берлине.', []],
    ['ar', 'التقى الرئيس الروسي رئيس قيرغيزستان.', ['الرئيس الروسي=Q7747', 'رئيس=Q25597826']],
    ['ar', 'وصل ملك الأردن، وقال المستشار الألماني ذلك.', ['ملك=Q57464', 'المستشار الألماني=Q566257']],
    ['ar', 'قال الرئيس القيرغيزستاني السابق ذلك. ووصل نائب الرئيس الروسي. غادر الرئيس الروسي فلاديمير بوتين.', []],
  ])('%s: %s', async (lang, text, wanted) => {
    const found = await roles(lang, text, '2025-11-26');
    expect(found.map((one) => `${one.text}=${one.entity?.id}`)).toEqual(wanted);
    expect(found.every((one) => text.slice(one.start, one.end) === one.text)).toBe(true);
  });

  it('mean who held the office when the article was written, and say who holds it now', async () => {
    const [then] = await roles('en', 'The UK prime minister resigned.', '2016-05-10');
    expect(then).toMatchObject({ entity: { id: 'Q192', label: 'David Cameron' }, now: { label: 'Andy Burnham' } });
    expect(then?.then).toMatchObject({ to: '2016-07-13' });
    const [now] = await roles('en', 'The UK prime minister spoke.', '2026-11-01');
    expect(now).toMatchObject({ entity: { id: 'Q269909' } });
    expect(now).not.toHaveProperty('then');
    expect((await roles('en', 'The UK prime minister spoke.'))[0]).toMatchObject({ entity: { id: 'Q269909' } });
  });

  it('leave everything as it is when no pack knows the holder', async () => {
    expect(await roles('en', 'The UK prime minister resigned.', '1801-05-10')).toEqual([]);
    expect(await roles('en', 'The president of Bishkek met the European king.', '2025-05-10')).toEqual([]);
  });
});
