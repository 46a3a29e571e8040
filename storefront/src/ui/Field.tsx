import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';

interface Around {
  label: string;
  hint?: ReactNode;
  problem?: string | null | undefined;
}

function Labelled({ id, label, hint, problem, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className={problem ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && !problem && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

const described = (id: string, { hint, problem }: Around) => ({
  'aria-invalid': Boolean(problem),
  'aria-describedby': problem ? `${id}-problem` : hint ? `${id}-hint` : undefined,
});

/** A line to type into, with its name above and what is wrong below. */
export function TextField({ label, hint, problem, ...input }: Around & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <input id={id} {...input} {...described(id, { label, hint, problem })} />
    </Labelled>
  );
}

/** The same for longer text. */
export function TextArea({ label, hint, problem, ...area }: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <textarea id={id} rows={3} {...area} {...described(id, { label, hint, problem })} />
    </Labelled>
  );
}

interface Choice {
  value: string;
  label: string;
}

/** One of several. */
export function SelectField({
  label,
  hint,
  problem,
  choices,
  value,
  onChoose,
}: Around & { choices: readonly Choice[]; value: string; onChoose: (value: string) => void }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} problem={problem}>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)} {...described(id, { label, hint, problem })}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A box to tick. */
export function CheckField({
  children,
  problem,
  ...input
}: { children: ReactNode; problem?: string | null } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className={problem ? 'check field-wrong' : 'check'}>
      <input id={id} type="checkbox" {...input} aria-invalid={Boolean(problem)} aria-describedby={problem ? `${id}-problem` : undefined} />
      <label htmlFor={id}>{children}</label>
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
