import { describe, expect, it } from 'vitest';
import { russianForms } from './local-names.ts';

describe('Russian names of people', () => {
  it('put the given name first', () => {
    expect(russianForms('Аваков Арсен Борисович')).toEqual(['Арсен Аваков', 'Арсен Борисович Аваков']);
    expect(russianForms('Хамзаев, Бийсултан Султанбиевич')).toEqual(['Бийсултан Хамзаев', 'Бийсултан Султанбиевич Хамзаев']);
    expect(russianForms('Наталья Владимировна Комарова')).toEqual(['Наталья Комарова', 'Наталья Владимировна Комарова']);
    expect(russianForms('Джон Керри')).toEqual(['Джон Керри']);
    expect(russianForms('Луис Инасиу Силва')).toEqual(['Луис Инасиу Силва']);
  });

  it('leave out labels in Ukrainian and names of one or many words', () => {
    expect(russianForms('Володимир Радченко')).toEqual([]);
    expect(russianForms('Путин')).toEqual([]);
    expect(russianForms('один два три четыре')).toEqual([]);
  });
});
