import { useState } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';
import type { AwardBody } from '../../../../../api/club/contracts/public/achievements';
import { GiveAwardDialog } from '../achievements/GiveAwardDialog';
import { iconOf } from '../achievements/icons';
import { ReasonDialog } from '../events/ReasonDialog';
import { Panel, PanelHead } from '../order/surface';
import { useAround } from '../order/useAround';
import { Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { useFormats } from '../ui/useFormats';
import { deskApi } from '../ui/useDeskApi';

const List = styled.ul`
  margin: 0;
  padding: 0 16px 12px;
  list-style: none;
  li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: center;
    padding: 6px 0;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.warning100};
  }
`;

interface AwardsPanelProps {
  id: string;
  name: string | null;
  beat: number;
  canWrite: boolean;
  /** Something was given or taken back. */
  onChanged: () => void;
}

/** What somebody was rewarded for; giving by hand and taking back, with a reason. */
export function AwardsPanel({ id, name, beat, canWrite, onChanged }: AwardsPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { colors } = useTheme();
  const { act, isBusy } = useAct();
  const [isGiving, setGiving] = useState(false);
  const [revoked, setRevoked] = useState<AwardBody | null>(null);
  const { value, error, reload } = useAround<AwardBody[]>(`/club/customers/${id}/awards`, beat);
  const text = (key: string, values?: Record<string, string>): string => intl.formatMessage({ id: `desk.achievements.${key}` }, values);
  const standing = (value ?? []).filter(({ revokedAt }) => revokedAt === null);
  const changed = (): void => {
    void reload();
    onChanged();
  };
  const revoke = async (award: AwardBody, reason: string): Promise<void> => {
    const isDone = await act(text('revoked'), () => deskApi.post(`/club/awards/${award.documentId}/revoke`, { reason }));
    setRevoked(null);
    if (isDone) changed();
  };
  return (
    <Panel aria-labelledby="customer-awards" data-awards>
      <PanelHead id="customer-awards" title={text('ofCustomer')} count={standing.length}>
        {canWrite && value ? (
          <Button size="S" variant="tertiary" onClick={() => setGiving(true)}>
            {text('give')}
          </Button>
        ) : null}
      </PanelHead>
      {!value && !error ? <Loading /> : null}
      {error !== null && !value ? <Failed error={error} onRetry={() => void reload()} /> : null}
      {value && standing.length === 0 ? (
        <Typography tag="p" textColor="neutral600" style={{ padding: '0 16px 16px' }}>
          {text('ofCustomer.none')}
        </Typography>
      ) : null}
      <List>
        {standing.map((award) => {
          const Sign = iconOf(award.achievement.icon);
          const origin = award.kind === 'rule' ? text('byRule') : award.awardedBy;
          return (
            <li key={award.documentId} data-award={award.achievement.title}>
              <span aria-hidden className="sign">
                <Sign width="16px" height="16px" style={{ fill: colors.warning600 }} />
              </span>
              <Flex alignItems="flex-start" direction="column" minWidth={0}>
                <Typography fontWeight="semiBold" textColor="neutral800">
                  {award.achievement.title}
                </Typography>
                <Typography textColor="neutral600" variant="pi">
                  {[formats.date(award.at), origin, award.reason].filter(Boolean).join(' · ')}
                </Typography>
              </Flex>
              {canWrite ? (
                <IconButton label={`${text('revoke')}: ${award.achievement.title}`} variant="ghost" onClick={() => setRevoked(award)}>
                  <Trash />
                </IconButton>
              ) : null}
            </li>
          );
        })}
      </List>
      {isGiving ? (
        <GiveAwardDialog
          customer={id}
          name={name ?? intl.formatMessage({ id: 'desk.reception.nameless' })}
          held={standing.map(({ achievement }) => achievement.documentId)}
          onClose={() => setGiving(false)}
          onGiven={() => {
            setGiving(false);
            changed();
          }}
        />
      ) : null}
      {revoked ? (
        <ReasonDialog
          title={text('revoke.one', { title: revoked.achievement.title })}
          text={text('revoke.effect')}
          confirm={text('revoke')}
          isBusy={isBusy}
          onClose={() => setRevoked(null)}
          onConfirm={(reason) => void revoke(revoked, reason)}
        />
      ) : null}
    </Panel>
  );
}
