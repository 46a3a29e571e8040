import { NewVisitorDialog, type NewVisitor } from './NewVisitorDialog';
import { ScanDialog } from './ScanDialog';

export type ReceptionDialog = 'new' | 'scan' | null;

interface ReceptionDialogsProps {
  opened: ReceptionDialog;
  typed: string;
  onClose: () => void;
  onAdd: (visitor: NewVisitor) => void;
  onCode: (code: string) => void;
}

/** What opens over the reception: the camera, somebody new. */
export function ReceptionDialogs({ opened, typed, onClose, onAdd, onCode }: ReceptionDialogsProps) {
  if (opened === 'new')
    return (
      <NewVisitorDialog
        typed={typed}
        onClose={onClose}
        onAdd={(visitor) => {
          onAdd(visitor);
          onClose();
        }}
      />
    );
  if (opened !== 'scan') return null;
  return (
    <ScanDialog
      onClose={onClose}
      onCode={(code) => {
        onClose();
        onCode(code);
      }}
    />
  );
}
