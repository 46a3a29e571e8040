import { useState } from 'react';
import { useLanguage } from '../language/Language';
import { useWords } from '../language/use-words';
import { Icon } from '../ui/Icon';

const KEPT_AS = 'artel.theme';

function isDarkNow(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Language and theme. */
export function Switches() {
  const { words } = useWords();
  const { language, choose } = useLanguage();
  const [isDark, setDark] = useState(isDarkNow);

  const turn = (): void => {
    const theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    setDark(!isDark);
    try {
      localStorage.setItem(KEPT_AS, theme);
    } catch {
      // Kept for this page only.
    }
  };
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <div className="switches">
      <button
        type="button"
        className="icon-button language"
        lang={other}
        onClick={() => choose(other)}
        aria-label={`${other.toUpperCase()}, ${words('frame.language')}`}
      >
        {other === 'en' ? 'EN' : 'RU'}
      </button>
      <button type="button" className="icon-button" onClick={turn} aria-label={isDark ? words('frame.light') : words('frame.dark')}>
        <Icon name={isDark ? 'sun' : 'moon'} />
      </button>
    </div>
  );
}
