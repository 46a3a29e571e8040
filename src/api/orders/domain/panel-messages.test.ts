import { panelRefusal, refusalInRussian } from './panel-messages';

describe('what the panel says', () => {
  it('names statuses, goods and people in Russian', () => {
    expect(refusalInRussian({ code: 'ILLEGAL_TRANSITION', from: 'new', to: 'completed', allowed: ['confirmed', 'cancelled'] })).toBe(
      'Из «Новый» нельзя перейти в «Выполнен». Можно: Подтверждён, Отменён',
    );
    expect(refusalInRussian({ code: 'OUT_OF_STOCK', lines: [{ requested: 3, available: 1 }] })).toContain('нужно 3, есть 1');
    expect(refusalInRussian({ code: 'OUT_OF_STOCK', lines: [{ name: 'Стул', requested: 3, available: 1 }] })).toContain(
      'Стул: нужно 3, есть 1',
    );
    expect(refusalInRussian({ code: 'STALE_VERSION', version: 4, changedBy: { name: 'Игорь Лапин' } })).toContain('Игорь Лапин');
    expect(refusalInRussian({ code: 'SOMETHING_ELSE' })).toBeNull();
  });

  it('fills in the field', () => {
    expect(panelRefusal('field-is-system', 'en', 'total')).toContain('“total”');
    expect(panelRefusal('field-is-system', 'ru', 'total')).toContain('«total»');
  });
});
