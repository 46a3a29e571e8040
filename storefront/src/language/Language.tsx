import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useShop } from '../shop/use-shop';
import { Loading } from '../ui/Loading';
import type { Messages } from './messages/ru';

export type LanguageTag = 'ru' | 'en';

const LOADERS: Record<LanguageTag, () => Promise<Messages>> = {
  ru: async () => (await import('./messages/ru')).ru,
  en: async () => (await import('./messages/en')).en,
};
const KEPT_AS = 'artel.language';

interface Chosen {
  language: LanguageTag;
  choose: (language: LanguageTag) => void;
}

const Context = createContext<Chosen>({ language: 'ru', choose: () => undefined });

/** The language of the pages: what was chosen before, else what the browser asks for first of the two, else Russian. */
export function Language({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<LanguageTag>(document.documentElement.lang === 'en' ? 'en' : 'ru');
  const [loaded, setLoaded] = useState<{ language: LanguageTag; messages: Messages } | null>(null);
  const { data: shop } = useShop();

  useEffect(() => {
    let isCurrent = true;
    LOADERS[language]().then(
      (messages) => {
        if (!isCurrent) return;
        document.documentElement.lang = language;
        setLoaded({ language, messages });
      },
      // Away from the network the words that are there already stay.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);

  const choose = useCallback((chosen: LanguageTag) => {
    setLanguage(chosen);
    try {
      localStorage.setItem(KEPT_AS, chosen);
    } catch {
      // Kept for this page only.
    }
  }, []);
  const chosen = useMemo(() => ({ language: loaded?.language ?? language, choose }), [loaded, language, choose]);

  if (!loaded) return <Loading />;
  return (
    <Context.Provider value={chosen}>
      <IntlProvider
        locale={loaded.language === 'ru' ? 'ru-RU' : 'en-GB'}
        messages={loaded.messages}
        timeZone={shop?.timezone ?? 'Europe/Moscow'}
        onError={() => undefined}
      >
        {children}
      </IntlProvider>
    </Context.Provider>
  );
}

/** The language of the pages, and how to change it. */
export function useLanguage(): Chosen {
  return useContext(Context);
}
