import { Field, Select as FluentSelect } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly label: string;
  /** The label is read out, not shown. */
  readonly unlabelled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For a moment; it keeps the focus. */
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}

/**
 * A list under its label. Its box shows as much of the chosen words as fits; pointing at it says them whole (a title
 * that always stood there would be read out to those who heard the words already).
 */
export function Select({
  label,
  unlabelled = false,
  disabled = false,
  onChange,
  children,
  ...own
}: Props) {
  const list = (
    <FluentSelect
      {...own}
      size="small"
      {...(unlabelled && { 'aria-label': label })}
      aria-disabled={disabled || undefined}
      onChange={(_event, { value }) => {
        if (!disabled) onChange(value);
      }}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = currentTarget.selectedOptions[0]?.text ?? '';
      }}
    >
      {children}
    </FluentSelect>
  );
  if (unlabelled) return list;
  return (
    <Field className="field" label={label}>
      {list}
    </Field>
  );
}
