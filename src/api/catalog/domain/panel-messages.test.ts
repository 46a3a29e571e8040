import { panelMessage, type PanelMessage } from './panel-messages';

it.each<PanelMessage>(['price-negative', 'product-referred', 'stock-is-ledger', 'ledger-read-only', 'slug-taken'])(
  'words "%s" in each language',
  (message) => {
    expect(panelMessage(message, 'ru')).toMatch(/[а-я]/);
    expect(panelMessage(message, 'en')).not.toMatch(/[а-я]/);
  },
);
