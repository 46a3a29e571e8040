import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { EVENT_GROUPS, type EventGroup } from '../../../../../api/integrations/domain/event-types';
import { useWords } from './words';

const Types = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
  gap: 8px;
  padding: 8px 0 0 32px;
`;

interface Props {
  types: readonly string[];
  onChange: (types: string[]) => void;
}

/** What a webhook hears of: everything, whole groups (later types of theirs too) or single types. */
export function TypePicker({ types, onChange }: Props) {
  const words = useWords();
  const isAll = types.includes('*');
  const without = (...gone: string[]): string[] => types.filter((type) => !gone.includes(type));
  const pickGroup = (group: EventGroup, isPicked: boolean): void => {
    const rest = without(`${group}.*`, ...EVENT_GROUPS[group]);
    onChange(isPicked ? [...rest, `${group}.*`] : rest);
  };
  const pickType = (group: EventGroup, type: string, isPicked: boolean): void => {
    const whole = types.includes(`${group}.*`);
    const kept = whole ? [...without(`${group}.*`), ...EVENT_GROUPS[group]] : [...types];
    onChange(isPicked ? [...kept, type] : kept.filter((one) => one !== type));
  };
  return (
    <Box aria-labelledby="webhook-types" role="group">
      <Typography fontWeight="bold" id="webhook-types" variant="pi">
        {words('types')}
      </Typography>
      <Flex alignItems="stretch" direction="column" gap={3} paddingTop={2}>
        <Checkbox checked={isAll} onCheckedChange={(isPicked: boolean | string) => onChange(isPicked === true ? ['*'] : [])}>
          {words('types.all')}
        </Checkbox>
        {isAll
          ? null
          : (Object.keys(EVENT_GROUPS) as EventGroup[]).map((group) => {
              const isWhole = types.includes(`${group}.*`);
              const some = EVENT_GROUPS[group].some((type) => types.includes(type));
              return (
                <Box key={group}>
                  <Checkbox
                    checked={isWhole ? true : some ? 'indeterminate' : false}
                    onCheckedChange={(isPicked: boolean | string) => pickGroup(group, isPicked === true)}
                  >
                    {words(`group.${group}`)}
                  </Checkbox>
                  {EVENT_GROUPS[group].length > 1 ? (
                    <Types>
                      {EVENT_GROUPS[group].map((type) => (
                        <Checkbox
                          checked={isWhole || types.includes(type)}
                          key={type}
                          onCheckedChange={(isPicked: boolean | string) => pickType(group, type, isPicked === true)}
                        >
                          {type}
                        </Checkbox>
                      ))}
                    </Types>
                  ) : null}
                </Box>
              );
            })}
      </Flex>
    </Box>
  );
}
