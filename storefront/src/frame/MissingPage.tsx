import { useWords } from '../language/use-words';
import { ButtonLink } from '../ui/Button';
import { PageTitle } from '../ui/PageTitle';

/** An address where nothing is. */
export function Page() {
  const { words } = useWords();
  return (
    <div className="page narrow">
      <PageTitle>{words('missing.title')}</PageTitle>
      <p className="lead">{words('missing.text')}</p>
      <ButtonLink look="main" to="/catalogue">
        {words('cart.toCatalogue')}
      </ButtonLink>
    </div>
  );
}
