import { Navigate, useLocation } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useSession } from '../../shop/Session';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';

interface Placed {
  number: string;
  total: number;
  id: string | null;
}

/** The order is in; what happens next. */
export function Page() {
  const { words, money } = useWords();
  const { isSignedIn } = useSession();
  const placed = useLocation().state as Placed | null;
  if (!placed?.number) return <Navigate to="/" replace />;
  return (
    <div className="page narrow thanks">
      <span className="thanks-mark">
        <Icon name="check" size={40} />
      </span>
      <PageTitle>{words('thanks.title', { number: placed.number })}</PageTitle>
      <p className="lead">{words('thanks.text', { total: money(placed.total) })}</p>
      {placed.id && isSignedIn ? (
        <ButtonLink look="main" to={`/orders/${placed.id}`}>
          {words('thanks.follow')}
        </ButtonLink>
      ) : (
        <>
          <p>{words('thanks.guest')}</p>
          <ButtonLink to="/register">{words('register.title')}</ButtonLink>
        </>
      )}
      <ButtonLink look="quiet" to="/catalogue">
        {words('thanks.on')}
      </ButtonLink>
    </div>
  );
}
