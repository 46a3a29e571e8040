import { Box, Button, Checkbox, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { QUESTION_KINDS, type Question } from '../../../../../api/club/domain/questions';
import { slugFrom } from '../../../../../kernel/slug';
import { TextLine } from './form-fields';
import { Pair } from './Pair';

const MOST = 20;

/** A key that no other question has, from the question's words. */
function keyFor(label: string, others: readonly string[]): string {
  const base =
    slugFrom(label, 'question')
      .replaceAll('-', '_')
      .replace(/^[^a-z]+/, '')
      .slice(0, 34) || 'question';
  let key = base;
  for (let number = 2; others.includes(key); number += 1) key = `${base}_${number}`;
  return key;
}

/** The questions that an event asks: words, kind, choices, whether they must be answered. */
export function QuestionList({ questions, onChange }: { questions: Question[]; onChange: (questions: Question[]) => void }) {
  const intl = useIntl();
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.events.question.${id}` }, values);
  const change = (at: number, changes: Partial<Question>): void =>
    onChange(questions.map((question, index) => (index === at ? { ...question, ...changes } : question)));
  const add = (): void => {
    const key = keyFor(
      '',
      questions.map((question) => question.key),
    );
    onChange([...questions, { key, label: '', kind: 'text', required: false }]);
  };
  return (
    <Flex alignItems="stretch" direction="column" gap={3}>
      <Typography fontWeight="bold" tag="h3" textColor="neutral800">
        {text('title')}
      </Typography>
      {questions.map((question, index) => (
        <Box key={question.key} background="neutral100" hasRadius padding={4}>
          <Flex alignItems="stretch" direction="column" gap={3}>
            <Pair>
              <TextLine
                isRequired
                label={text('label', { number: index + 1 })}
                maxLength={200}
                name={`question-${index}`}
                value={question.label}
                onChange={(label) => change(index, { label })}
              />
              <Field.Root name={`question-kind-${index}`} width="100%">
                <Field.Label>{text('kind')}</Field.Label>
                <SingleSelect
                  value={question.kind}
                  onChange={(kind) =>
                    change(index, { kind: kind as Question['kind'], options: kind === 'choice' ? (question.options ?? []) : undefined })
                  }
                >
                  {QUESTION_KINDS.map((kind) => (
                    <SingleSelectOption key={kind} value={kind}>
                      {text(`kind.${kind}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Pair>
            {question.kind === 'choice' ? (
              <TextLine
                isRequired
                hint={text('options.hint')}
                label={text('options')}
                maxLength={2000}
                name={`question-options-${index}`}
                value={(question.options ?? []).join('; ')}
                onChange={(typed) => change(index, { options: typed.split(';').map((option) => option.trimStart()) })}
              />
            ) : null}
            <Flex justifyContent="space-between">
              <Checkbox checked={question.required} onCheckedChange={(isOn) => change(index, { required: isOn === true })}>
                {text('required')}
              </Checkbox>
              <IconButton
                label={text('remove', { number: index + 1 })}
                variant="ghost"
                onClick={() => onChange(questions.filter((_, at) => at !== index))}
              >
                <Trash />
              </IconButton>
            </Flex>
          </Flex>
        </Box>
      ))}
      {questions.length < MOST ? (
        <Button startIcon={<Plus aria-hidden />} style={{ alignSelf: 'flex-start' }} variant="tertiary" onClick={add}>
          {text('add')}
        </Button>
      ) : null}
    </Flex>
  );
}
