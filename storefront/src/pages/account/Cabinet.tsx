import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useSession } from '../../shop/Session';
import { Button } from '../../ui/Button';
import { CABINET } from './cabinet-links';

/** The rooms of whoever is signed in, and the way out. */
export function Cabinet() {
  const { words } = useWords();
  const { me, leave } = useSession();
  const navigate = useNavigate();
  const menu = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a narrow screen the menu is one row that is pushed sideways: the open room stands in view.
    const row = menu.current;
    const open = row?.querySelector<HTMLElement>('[aria-current=page]');
    if (row && open) row.scrollLeft = open.offsetLeft - (row.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  const out = async (): Promise<void> => {
    await leave();
    navigate('/');
  };
  return (
    <div className="page cabinet">
      <aside className="cabinet-side">
        <p className="cabinet-who">
          <strong>{me?.name ?? me?.email ?? ' '}</strong>
          {me?.name && <span>{me.email}</span>}
        </p>
        <nav ref={menu} aria-label={words('account.menu')}>
          {CABINET.map(({ to, label }) => (
            <NavLink key={to} to={to} end>
              {words(label)}
            </NavLink>
          ))}
        </nav>
        <Button look="quiet" onClick={() => void out()}>
          {words('account.leave')}
        </Button>
      </aside>
      <div className="cabinet-main">
        <Outlet />
      </div>
    </div>
  );
}
