import { useState } from 'react';
import { Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { AchievementBody } from '../../../../../api/club/contracts/public/achievements';
import { may } from '../permissions';
import { NoticesProvider } from '../ui/notices';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { useKeys } from '../ui/useKeys';
import { useRead } from '../ui/useRead';
import { useMay } from '../ui/useMay';
import { AchievementCard } from './AchievementCard';
import { AwardsDialog } from './AwardsDialog';
import { RuleDialog } from './RuleDialog';

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
  gap: 16px;
  margin: 0;
  padding: 0;
  list-style: none;
`;

type Opened = { kind: 'edit'; achievement?: AchievementBody } | { kind: 'awards'; achievement: AchievementBody };

function Achievements() {
  const intl = useIntl();
  const mayPlan = useMay(may.planClub);
  const { answer, error, read } = useRead<{ data: AchievementBody[] }>('/club/achievements');
  const [opened, setOpened] = useState<Opened | null>(null);
  const text = (id: string): string => intl.formatMessage({ id: `desk.achievements.${id}` });
  const close = (): void => {
    setOpened(null);
    void read();
  };
  useKeys({ KeyN: () => mayPlan && setOpened({ kind: 'edit' }) });
  return (
    <>
      <Page.Title>{text('title')}</Page.Title>
      <PageBar
        title={text('title')}
        right={
          mayPlan ? (
            <Button startIcon={<Plus aria-hidden />} onClick={() => setOpened({ kind: 'edit' })}>
              {text('new')}
            </Button>
          ) : null
        }
      />
      <Box padding={{ initial: 4, medium: 6 }}>
        {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer?.data.length === 0 ? <Empty text={text('none')} /> : null}
        <Cards>
          {(answer?.data ?? []).map((achievement) => (
            <AchievementCard
              key={achievement.documentId}
              achievement={achievement}
              mayPlan={mayPlan}
              onEdit={() => setOpened({ kind: 'edit', achievement })}
              onAwards={() => setOpened({ kind: 'awards', achievement })}
              onChanged={() => void read()}
            />
          ))}
        </Cards>
      </Box>
      {opened?.kind === 'edit' ? <RuleDialog achievement={opened.achievement} onClose={() => setOpened(null)} onSaved={close} /> : null}
      {opened?.kind === 'awards' ? <AwardsDialog achievement={opened.achievement} onClose={close} /> : null}
    </>
  );
}

/** `/admin/plugins/desk/achievements`: what people are rewarded for, by rules and by hand. */
export default function AchievementsPage() {
  return (
    <Page.Protect permissions={may.runEvents}>
      <NoticesProvider>
        <Page.Main>
          <Achievements />
        </Page.Main>
      </NoticesProvider>
    </Page.Protect>
  );
}
