import { useRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled, useTheme } from 'styled-components';
import type { TimelineEntry } from '../../../../../api/crm/contracts/bodies';
import { Panel, PanelHead } from '../order/surface';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { NoteComposer } from './NoteComposer';
import { authorOf, bodyOf, groupOf, lookOf, pathOf, STEADY_GROUPS, TIMELINE_GROUPS, titleOf, type TimelineGroup } from './timeline-words';
import { useTimeline } from './useTimeline';

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  padding: 0 16px 12px;
  button {
    min-height: 28px;
    padding: 0 10px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 14px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 12px;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  @media (pointer: coarse) {
    button {
      min-height: 40px;
      border-radius: 20px;
    }
  }
`;

const List = styled.ol`
  margin: 0;
  padding: 0 16px 16px;
  list-style: none;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  > li {
    position: relative;
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: start;
    padding: 8px 0;
  }
  > li:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 13px;
    top: 38px;
    bottom: -6px;
    width: 2px;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .sign {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .what {
    min-width: 0;
    padding-top: 4px;
    overflow-wrap: anywhere;
  }
  .what a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  .what a:hover {
    text-decoration: underline;
  }
  p {
    white-space: pre-wrap;
  }
  small,
  time {
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  time {
    padding-top: 6px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 640px) {
    > li {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    time {
      grid-column: 2;
      padding-top: 0;
    }
  }
`;

const Note = styled.p`
  margin-top: 2px;
  padding: 8px 12px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

interface TimelinePanelProps {
  id: string;
  beat: number;
  canWrite: boolean;
}

/** Everything that happened with a customer, over all parts of the product, the newest first; notes are written here. */
export function TimelinePanel({ id, beat, canWrite }: TimelinePanelProps) {
  const intl = useIntl();
  const [group, setGroup] = useState<TimelineGroup | null>(null);
  const timeline = useTimeline(id, group ? TIMELINE_GROUPS[group].join(',') : undefined, beat);
  // What other parts tell of is offered once it was seen.
  const seen = useRef(new Set<TimelineGroup>(STEADY_GROUPS));
  for (const { kind } of timeline.entries) {
    const known = groupOf(kind);
    if (known) seen.current.add(known);
  }
  const offered = (Object.keys(TIMELINE_GROUPS) as TimelineGroup[]).filter((name) => seen.current.has(name));
  const { entries, isLoading, error, reload } = timeline;
  return (
    <Panel aria-labelledby="customer-timeline">
      <PanelHead id="customer-timeline" title={intl.formatMessage({ id: 'desk.customer.timeline' })} />
      {canWrite ? <NoteComposer id={id} onAdded={reload} /> : null}
      <Choices role="group" aria-label={intl.formatMessage({ id: 'desk.customer.timeline.narrow' })}>
        {[null, ...offered].map((name) => (
          <button key={name ?? 'all'} type="button" aria-pressed={group === name} onClick={() => setGroup(name)}>
            {intl.formatMessage({ id: `desk.timeline.group.${name ?? 'all'}` })}
          </button>
        ))}
      </Choices>
      {isLoading ? <Loading /> : null}
      {entries.length > 0 ? (
        <List data-timeline>
          {entries.map((entry, index) => (
            <Entry key={`${entry.kind} ${entry.at} ${index}`} entry={entry} />
          ))}
        </List>
      ) : null}
      {!isLoading && !error && entries.length === 0 ? <Empty text={intl.formatMessage({ id: 'desk.customer.timeline.empty' })} /> : null}
      {error ? <Failed error={error} onRetry={entries.length > 0 ? timeline.more : reload} /> : null}
      {timeline.hasMore ? (
        <div style={{ padding: '0 16px 16px' }}>
          <Button fullWidth loading={timeline.isReadingMore} onClick={timeline.more} variant="tertiary">
            {intl.formatMessage({ id: 'desk.customer.timeline.more' })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const intl = useIntl();
  const formats = useFormats();
  const { colors } = useTheme();
  const [Sign, colour] = lookOf(entry.kind);
  const path = pathOf(entry);
  const title = titleOf(entry, intl, formats, (parts) => (path ? <Link to={path}>{parts}</Link> : <>{parts}</>));
  const author = authorOf(entry);
  const body = bodyOf(entry, intl);
  return (
    <li data-kind={entry.kind}>
      <span className="sign" aria-hidden>
        <Sign height="14px" width="14px" style={{ fill: colors[colour] }} />
      </span>
      <div className="what">
        {title}
        {author ? <small> · {author}</small> : null}
        {body ? entry.kind === 'note' ? <Note>{body}</Note> : <small style={{ display: 'block' }}>{body}</small> : null}
      </div>
      <time dateTime={entry.at}>{formats.day(entry.at)}</time>
    </li>
  );
}
