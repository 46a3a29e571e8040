import { Typography } from '@strapi/design-system';
import { ArrowDown, Archive, Clock, Crown, Heart, Lightbulb, PaperPlane, TrendUp, User, WarningCircle } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { styled, useTheme } from 'styled-components';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import type { SegmentRules } from '../../../../../../api/crm/domain/segments/rules';
import { may } from '../../permissions';
import { Failed, Loading } from '../../ui/states';
import type { ColourToken, Icon } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import { useMay } from '../../ui/useMay';
import { Opens } from '../kit/bars';
import { Note } from '../kit/Card';
import { useDrill } from '../model/drill';
import { NEW_SEGMENT, rulesOfScored, SILENT_VIPS } from '../model/segment-proposal';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

const Frame = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 16px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    h2 {
      flex: 1;
    }
  }
  ul {
    max-height: 352px;
    overflow-y: auto;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 2px 10px;
    padding: 10px 16px 8px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    > svg {
      margin-top: 2px;
    }
    > div {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 2px 12px;
      font-size: 12px;
      line-height: 24px;
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
  @media print {
    ul {
      max-height: none;
    }
  }
`;

const Count = styled.span`
  padding: 0 8px;
  border-radius: 10px;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  line-height: 20px;
`;

const LOOK: Record<string, { icon: Icon; colour: ColourToken }> = {
  late: { icon: Clock, colour: 'danger600' },
  runningOut: { icon: WarningCircle, colour: 'danger600' },
  expiringQuotes: { icon: PaperPlane, colour: 'alternative600' },
  unassigned: { icon: User, colour: 'primary600' },
  silentVips: { icon: Crown, colour: 'warning700' },
  atRisk: { icon: Heart, colour: 'warning700' },
  revenueFell: { icon: ArrowDown, colour: 'danger600' },
  together: { icon: TrendUp, colour: 'success600' },
  deadStock: { icon: Archive, colour: 'neutral600' },
};

type Step = InsightBodyOf<'nextSteps'>[number];

/** Where a step's button leads outside of this page; the others open rows here. */
const PATHS: Record<string, (facts: Step['facts']) => string> = {
  runningOut: ({ product }) => `/content-manager/collection-types/api::catalog.product/${String(product)}`,
  silentVips: ({ days }) => `/plugins/desk/customers?categories=vip&lastOrderOver=${String(days)}`,
  together: ({ withId }) => `/content-manager/collection-types/api::catalog.product/${String(withId)}`,
};

/** Steps that are about customers: the rules that choose them. */
const SEGMENTS: Record<string, SegmentRules | null> = { silentVips: SILENT_VIPS, atRisk: rulesOfScored({ atRisk: 'true' }) };

const Acts = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: 0 16px;
`;

/** Plain sentences with a button, each from a rule with its numbers. */
export function NextSteps({ asked, onBreakdown }: { asked: Asked<InsightBodyOf<'nextSteps'>>; onBreakdown: () => void }) {
  const formats = useFormats();
  const { say } = useWords();
  const { colors } = useTheme();
  const navigate = useNavigate();
  const open = useDrill();
  const mayAdd = useMay(may.writeCustomers);
  const propose = ({ kind }: Step): void => navigate(NEW_SEGMENT, { state: { name: say(`step.${kind}.segment`), rules: SEGMENTS[kind] } });
  // Quotes do not stand within quotes of the same kind.
  const quoted = (name: string): string => (/[«»“”"]/.test(name) ? name : say('quoted', { name }));
  const shown = (facts: Step['facts']): Record<string, string | number> => ({
    ...facts,
    ...Object.fromEntries(['name', 'with'].flatMap((key) => (key in facts ? [[key, quoted(String(facts[key]))]] : []))),
    ...Object.fromEntries(
      ['total', 'revenue', 'last', 'before', 'worth'].flatMap((name) =>
        name in facts ? [[`${name}Sum`, formats.sum(Number(facts[name]))]] : [],
      ),
    ),
    ...Object.fromEntries(
      ['confidence', 'usual', 'fall'].flatMap((name) => (name in facts ? [[`${name}Share`, formats.percent(Number(facts[name]))]] : [])),
    ),
    ...('perDay' in facts ? { pace: formats.number(Math.round(Number(facts.perDay) * 10) / 10) } : {}),
  });
  const act = ({ kind, facts }: Step): void => {
    if (kind === 'late' || kind === 'unassigned' || kind === 'expiringQuotes')
      open({ of: 'orders', title: say(`step.${kind}`, shown(facts)), query: { kind } });
    else if (kind === 'atRisk') open({ of: 'scored', title: say('atRisk'), query: { atRisk: 'true', sort: 'spent' } });
    else if (kind === 'deadStock') open({ of: 'goods', title: say('step.deadStock', shown(facts)), query: { kind } });
    else if (kind === 'revenueFell') onBreakdown();
    else navigate(PATHS[kind]?.(facts) ?? '/');
  };
  return (
    <Frame aria-label={say('steps')}>
      <header>
        <Lightbulb aria-hidden fill={colors.warning700} height="16px" width="16px" />
        <Typography fontWeight="bold" style={{ fontSize: 14, lineHeight: '20px' }} tag="h2" textColor="neutral800">
          {say('steps')}
        </Typography>
        {asked.data ? <Count>{asked.data.length}</Count> : null}
      </header>
      {asked.error && !asked.data ? <Failed error={asked.error} onRetry={asked.retry} /> : null}
      {!asked.data && !asked.error ? <Loading /> : null}
      {asked.data?.length === 0 ? (
        <div style={{ padding: '0 16px' }}>
          <Note>{say('steps.empty')}</Note>
        </div>
      ) : null}
      <ul>
        {asked.data?.map((step, index) => {
          const { icon: Icon, colour } = LOOK[step.kind] ?? { icon: Lightbulb, colour: 'neutral600' };
          return (
            <li key={index}>
              <Icon aria-hidden fill={colors[colour]} height="14px" width="14px" />
              <Typography fontWeight="bold" textColor="neutral800" style={{ fontSize: 13, lineHeight: '18px' }}>
                {say(`step.${step.kind}`, shown(step.facts))}
              </Typography>
              <div>
                <span>{say(`step.${step.kind}.why`, shown(step.facts))}</span>
                <Acts>
                  {mayAdd && SEGMENTS[step.kind] ? (
                    <Opens onClick={() => propose(step)} type="button">
                      {say('segment.make')}
                    </Opens>
                  ) : null}
                  <Opens onClick={() => act(step)} type="button">
                    {say(`step.${step.kind}.act`)}
                  </Opens>
                </Acts>
              </div>
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
