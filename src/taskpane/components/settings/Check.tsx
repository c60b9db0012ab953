import { Checkbox } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly on: boolean;
  /** For a moment; it keeps the focus. */
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick beside its words. */
export function Check({ label, on, disabled = false, onChange }: Props) {
  return (
    <Checkbox
      label={label}
      checked={on}
      aria-disabled={disabled || undefined}
      onChange={(_event, { checked }) => {
        if (!disabled) onChange(checked === true);
      }}
    />
  );
}
