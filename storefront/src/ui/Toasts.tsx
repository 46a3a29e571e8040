import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import { useWords } from '../language/use-words';

interface Toast {
  id: number;
  text: string;
  to?: string;
}

type Say = (text: string, more?: { to?: string }) => void;

const SHOWN_MS = 6_000;
const MOST = 3;

const Context = createContext<Say>(() => undefined);

/**
 * Short words at the corner of the window that go by themselves; held while the pointer or the focus is on them. They stand
 * outside of the router, so that `go` is given to them.
 */
export function Toasts({ children, go }: { children: ReactNode; go: (to: string) => void }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const next = useRef(0);

  const drop = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((now) => now.filter((toast) => toast.id !== id));
  }, []);
  const release = useCallback(
    (id: number) => {
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => drop(id), SHOWN_MS),
      );
    },
    [drop],
  );
  const say = useCallback<Say>(
    (text, more = {}) => {
      const id = (next.current += 1);
      setToasts((now) => [...now.filter((toast) => toast.text !== text), { id, text, ...more }].slice(-MOST));
      release(id);
    },
    [release],
  );
  const hold = (id: number): void => clearTimeout(timers.current.get(id));

  return (
    <Context.Provider value={say}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div
            key={toast.id}
            className="toast"
            onMouseEnter={() => hold(toast.id)}
            onMouseLeave={() => release(toast.id)}
            onFocus={() => hold(toast.id)}
            onBlur={() => release(toast.id)}
          >
            <ToastText toast={toast} go={go} />
            <CloseToast drop={() => drop(toast.id)} />
          </div>
        ))}
      </div>
    </Context.Provider>
  );
}

function ToastText({ toast: { text, to }, go }: { toast: Toast; go: (to: string) => void }) {
  if (!to) return <span>{text}</span>;
  return (
    <a
      href={import.meta.env.BASE_URL.replace(/\/$/, '') + to}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {text}
    </a>
  );
}

function CloseToast({ drop }: { drop: () => void }) {
  const { words } = useWords();
  return (
    <button type="button" className="icon-button" onClick={drop} aria-label={words('action.close')}>
      <Icon name="close" size={16} />
    </button>
  );
}

/** Says something in passing. */
export function useToast(): Say {
  return useContext(Context);
}
