import { useWords } from '../../language/use-words';
import { ownPage, shopUrl } from '../../shop/api';
import { useShop } from '../../shop/use-shop';
import { keepAim } from './aim';

/** Other services to sign in by. */
export function Doors({ to }: { to: string }) {
  const { words } = useWords();
  const { data: shop } = useShop();
  if (!shop?.signInBy.includes('vk')) return null;
  return (
    <div className="doors-other">
      <p className="or">
        <span>{words('signIn.or')}</span>
      </p>
      <a
        className="button button-plain button-wide"
        href={`${shopUrl}/api/auth/vk?returnTo=${encodeURIComponent(ownPage('signed-in'))}`}
        onClick={() => keepAim(to)}
      >
        {words('signIn.vk')}
      </a>
    </div>
  );
}
