import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { useCart } from '../shop/use-cart';
import { useSession } from '../shop/Session';
import { useShop } from '../shop/use-shop';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { NAVIGATION } from './navigation';
import { SearchBox } from './SearchBox';
import { Switches } from './Switches';

/** The name, where to go, what is being looked for, who is here, what is in the cart. */
export function Header() {
  const { words } = useWords();
  const { data: shop } = useShop();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);

  return (
    <header className="header">
      <div className="header-row">
        <button
          type="button"
          className="icon-button menu-button"
          aria-label={words('frame.menu')}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon name="menu" size={24} />
        </button>
        <Link to="/" className="brand">
          {shop?.name ?? ' '}
        </Link>
        <nav className="header-links" aria-label={words('frame.navigation')}>
          {NAVIGATION.map(({ to, label }) => (
            <NavLink key={to} to={to}>
              {words(label)}
            </NavLink>
          ))}
        </nav>
        <SearchBox />
        <Switches />
        <AccountLink />
        <CartLink />
      </div>
      {isOpen && (
        <Dialog side title={shop?.name ?? ''} onClose={() => setOpen(false)}>
          <nav className="menu-links" aria-label={words('frame.navigation')}>
            {NAVIGATION.map(({ to, label }) => (
              <NavLink key={to} to={to} onClick={() => setOpen(false)}>
                {words(label)}
              </NavLink>
            ))}
          </nav>
          <Switches />
        </Dialog>
      )}
    </header>
  );
}

function AccountLink() {
  const { words } = useWords();
  const { isSignedIn, me } = useSession();
  const label = isSignedIn ? words('frame.account') : words('frame.signIn');
  return (
    <Link to={isSignedIn ? '/account' : '/sign-in'} className="header-action">
      <Icon name="account" size={22} />
      <span className="header-action-word" aria-hidden="true">
        {isSignedIn ? (me?.name?.split(' ')[0] ?? label) : label}
      </span>
      <span className="hidden">{me?.name ? `${label}: ${me.name}` : label}</span>
    </Link>
  );
}

function CartLink() {
  const { words } = useWords();
  const { cart } = useCart();
  const count = cart?.itemCount ?? 0;
  return (
    <Link to="/cart" className="header-action">
      <Icon name="cart" size={22} />
      <span className="header-action-word" aria-hidden="true">
        {words('cart.title')}
      </span>
      <span className="hidden">{words('frame.cart', { count })}</span>
      {count > 0 && (
        <span className="badge" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
