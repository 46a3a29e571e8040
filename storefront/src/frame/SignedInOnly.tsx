import { Navigate, Outlet, useLocation } from 'react-router-dom';
import { useSession } from '../shop/Session';

/** Rooms of signed-in people; everybody else is asked in, and comes back to where they wanted to go. */
export function SignedInOnly() {
  const { isSignedIn } = useSession();
  const { pathname, search } = useLocation();
  if (!isSignedIn) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return <Outlet />;
}
