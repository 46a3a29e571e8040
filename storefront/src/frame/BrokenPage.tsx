import { useRouteError } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Button } from '../ui/Button';
import { Empty } from '../ui/states';

/** A page that fell over, or whose program could not be fetched: the shop was built anew, or the network is away. */
export function BrokenPage() {
  const { words } = useWords();
  const error = useRouteError();
  const isProgram = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <div className="page">
      <Empty
        title={words('broken.title')}
        action={
          <Button look="main" onClick={() => location.reload()}>
            {words('broken.reload')}
          </Button>
        }
      >
        {isProgram ? words('broken.program') : words('state.broken')}
      </Empty>
    </div>
  );
}
