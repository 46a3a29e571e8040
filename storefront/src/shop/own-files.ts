import { useEffect, useState } from 'react';
import { shop } from './api';

/** Opens a file of one's own in a window of its own; the call carries the session, which a link would not. */
export async function openFile(path: string): Promise<void> {
  const opened = window.open('', '_blank');
  try {
    const answer = await shop.call(path);
    const address = URL.createObjectURL(await answer.blob());
    if (opened) opened.location.href = address;
    else location.href = address;
  } catch (error) {
    opened?.close();
    throw error;
  }
}

/** The address of a picture of one's own, once it was read; null before, and without a path. */
export function usePicture(path: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    setAddress(null);
    if (path === null) return undefined;
    let made: string | null = null;
    let isGone = false;
    shop
      .call(path)
      .then((answer) => answer.blob())
      .then(
        (picture) => {
          if (isGone) return;
          made = URL.createObjectURL(picture);
          setAddress(made);
        },
        // Without it a drawing or nothing stands there.
        () => undefined,
      );
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [path]);
  return address;
}
