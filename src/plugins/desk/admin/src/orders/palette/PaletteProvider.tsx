import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useKeys } from '../../ui/useKeys';
import { PaletteControlProvider } from './palette-context';

const Palette = lazy(() => import('./Palette'));
const HelpSheet = lazy(() => import('./HelpSheet'));

/** The command palette (Ctrl/⌘ K, /) and the help sheet (?) of every desk page below it. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<'palette' | 'help' | null>(null);
  const control = useMemo(() => ({ open: () => setShown('palette'), openHelp: () => setShown('help') }), []);
  useKeys({
    'Mod+KeyK': () => setShown((before) => (before === 'palette' ? null : 'palette')),
    Slash: control.open,
    'Shift+Slash': control.openHelp,
  });
  return (
    <PaletteControlProvider value={control}>
      {children}
      <Suspense>
        {shown === 'palette' ? <Palette onClose={() => setShown(null)} onHelp={control.openHelp} /> : null}
        {shown === 'help' ? <HelpSheet onClose={() => setShown(null)} /> : null}
      </Suspense>
    </PaletteControlProvider>
  );
}
