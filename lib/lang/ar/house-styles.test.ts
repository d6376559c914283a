import { describe, expect, it } from 'vitest';
import { houseStyles } from './house-styles.ts';

describe('houseStyles', () => {
  it.each([
    ['أمريكا', 'أميركا'],
    ['الولايات المتحدة الأمريكية', 'الولايات المتحدة الأميركية'],
    ['الاتحاد الأوروبي', 'الاتحاد الأوربي'],
    ['وزارة الشؤون الاجتماعية', 'وزارة الشئون الاجتماعية'],
    ['الحزب الديمقراطي', 'الحزب الديموقراطي'],
    ['إنجلترا', 'إنكلترا'],
    ['روسي', 'روس'],
    ['باكستان', 'الباكستان'],
    ['البيرو', 'بيرو'],
    ['نيويورك', 'نيو يورك'],
    ['ساو باولو', 'ساوباولو'],
  ])('%s is also %s', (name, other) => {
    expect(houseStyles(name)).toContain(other);
  });

  it('leaves other names as they are', () => {
    expect(houseStyles('قازان')).toEqual([]);
  });
});
