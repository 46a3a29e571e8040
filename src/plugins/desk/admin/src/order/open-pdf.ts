import { saveBlob } from '../ui/useDeskApi';

/** How long an opened PDF stays readable for its tab. */
const KEPT_MS = 60_000;

/** Reads a PDF and shows it in a tab of its own; saves it where tabs are blocked. Rejects with what the reading did. */
export async function openPdf(read: () => Promise<Blob>, fileName: string): Promise<void> {
  // The tab is opened by the click itself; one opened after the answer would be blocked.
  const tab = window.open('', '_blank');
  try {
    const blob = await read();
    const address = URL.createObjectURL(new Blob([blob], { type: 'application/pdf' }));
    if (tab) tab.location.href = address;
    else saveBlob(blob, fileName);
    window.setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  } catch (failure) {
    tab?.close();
    throw failure;
  }
}
