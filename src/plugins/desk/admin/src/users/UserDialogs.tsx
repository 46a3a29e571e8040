import type { UserType } from '../../../../../api/accounts/contracts/actor';
import type { PanelAccess } from '../../../../../api/accounts/contracts/panel-access';
import { BlockDialog } from './BlockDialog';
import { ChangeTypeDialog } from './ChangeTypeDialog';
import { InviteDialog } from './InviteDialog';
import type { UserRow } from './useUsers';

interface Props {
  typing: UserRow[] | null;
  blocking: UserRow[] | null;
  inviting: UserRow | null;
  onType: (rows: UserRow[], type: UserType) => Promise<void>;
  onBlock: (rows: UserRow[]) => void;
  onInvited: (access: PanelAccess) => void;
  onClose: () => void;
}

/** The dialogs of the users' page; at most one is open. */
export function UserDialogs({ typing, blocking, inviting, onType, onBlock, onInvited, onClose }: Props) {
  return (
    <>
      {typing ? (
        <ChangeTypeDialog
          count={typing.length}
          initial={typing[0]?.type ?? 'client'}
          onClose={onClose}
          onSave={(type) => onType(typing, type)}
        />
      ) : null}
      {inviting ? <InviteDialog onClose={onClose} onDone={onInvited} row={inviting} /> : null}
      <BlockDialog count={blocking?.length ?? 0} onBlock={() => blocking && onBlock(blocking)} onClose={onClose} />
    </>
  );
}
