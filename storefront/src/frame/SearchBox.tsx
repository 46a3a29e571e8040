import { useEffect, useState, type FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Icon } from '../ui/Icon';

/** Looks for goods; on the catalogue's page the text is the one that the page was asked for. */
export function SearchBox() {
  const { words } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const asked = pathname === '/catalogue' ? (search.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = pathname === '/catalogue' ? new URLSearchParams(search) : new URLSearchParams();
    next.delete('page');
    if (text.trim()) next.set('q', text.trim());
    else next.delete('q');
    navigate(`/catalogue?${next.toString()}`);
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <Icon name="search" size={18} />
      <input
        type="search"
        value={text}
        maxLength={100}
        placeholder={words('search.placeholder')}
        aria-label={words('search.label')}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
