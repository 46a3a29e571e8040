import { createContext, useContext } from 'react';

export interface PaletteControl {
  open: () => void;
  openHelp: () => void;
}

const PaletteContext = createContext<PaletteControl | null>(null);
export const PaletteControlProvider = PaletteContext.Provider;

/** Opens the palette and the help sheet from any page of the desk. */
export function usePalette(): PaletteControl {
  const control = useContext(PaletteContext);
  if (!control) throw new Error('usePalette needs a PaletteProvider above it');
  return control;
}
