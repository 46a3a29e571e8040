import { useState } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { AchievementBody, AwardBody } from '../../../../../api/club/contracts/public/achievements';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { ReasonDialog } from '../events/ReasonDialog';
import { TextLine } from '../events/form-fields';
import { VisitorField } from '../events/VisitorField';
import { Empty, Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useRead } from '../ui/useRead';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 10px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Who has an achievement; giving it by hand, and taking it back, with a reason. */
export function AwardsDialog({ achievement, onClose }: { achievement: AchievementBody; onClose: () => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const { act, isBusy } = useAct();
  const { documentId, title } = achievement;
  const { answer, error, read } = useRead<{ data: AwardBody[] }>('/club/awards', { achievement: documentId });
  const [visitor, setVisitor] = useState<Visitor | null>(null);
  const [reason, setReason] = useState('');
  const [round, setRound] = useState(0);
  const [revoked, setRevoked] = useState<AwardBody | null>(null);
  const text = (id: string, values?: Record<string, string | number>): string =>
    intl.formatMessage({ id: `desk.achievements.${id}` }, values);
  const nameOf = ({ customer }: AwardBody): string => customer.name ?? intl.formatMessage({ id: 'desk.reception.nameless' });
  const give = async (): Promise<void> => {
    if (!visitor) return;
    const body = { customer: visitor.documentId, reason: reason.trim() };
    if (!(await act(text('given', { name: visitor.name ?? '' }), () => deskApi.post(`/club/achievements/${documentId}/awards`, body))))
      return;
    setReason('');
    setRound((before) => before + 1);
    void read();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: 640 }}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{text('awards.of', { title })}</Modal.Title>
        </Modal.Header>
        <Box padding={6} style={{ overflowY: 'auto', maxHeight: '70vh' }}>
          <Flex alignItems="stretch" direction="column" gap={3} paddingBottom={4}>
            <VisitorField key={round} label={text('give.who')} onPick={setVisitor} />
            <TextLine isRequired label={text('give.reason')} maxLength={500} name="reason" value={reason} onChange={setReason} />
            <Button
              disabled={!visitor || reason.trim() === ''}
              loading={isBusy}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => void give()}
            >
              {text('give')}
            </Button>
          </Flex>
          {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
          {!answer && !error ? <Loading /> : null}
          {answer?.data.length === 0 ? <Empty text={text('awards.none')} /> : null}
          <List aria-label={text('awards')}>
            {(answer?.data ?? []).map((award) => (
              <li key={award.documentId} data-award={award.documentId}>
                <Flex alignItems="flex-start" direction="column" flex="1" minWidth={0}>
                  <Typography fontWeight="bold" textColor={award.revokedAt ? 'neutral600' : 'neutral800'}>
                    {award.revokedAt ? <s>{nameOf(award)}</s> : nameOf(award)}
                  </Typography>
                  <Typography textColor="neutral600" variant="pi">
                    {[
                      formats.day(award.at),
                      award.kind === 'rule' ? text('byRule') : award.awardedBy,
                      award.reason,
                      award.revokedAt
                        ? text('revoked.why', { reason: award.revokeReason === 'rule' ? text('revoked.rule') : (award.revokeReason ?? '') })
                        : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                </Flex>
                {award.revokedAt ? null : (
                  <Button aria-label={`${text('revoke')}: ${nameOf(award)}`} size="S" variant="tertiary" onClick={() => setRevoked(award)}>
                    {text('revoke')}
                  </Button>
                )}
              </li>
            ))}
          </List>
        </Box>
      </Modal.Content>
      {revoked ? (
        <ReasonDialog
          title={text('revoke.title', { name: nameOf(revoked) })}
          text={text('revoke.effect')}
          confirm={text('revoke')}
          isBusy={isBusy}
          onClose={() => setRevoked(null)}
          onConfirm={(why) =>
            void act(text('revoked'), () => deskApi.post(`/club/awards/${revoked.documentId}/revoke`, { reason: why })).then(() => {
              setRevoked(null);
              void read();
            })
          }
        />
      ) : null}
    </Modal.Root>
  );
}
