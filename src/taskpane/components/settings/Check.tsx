import { Checkbox } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick beside its words. */
export function Check({ label, on, disabled = false, onChange }: Props) {
  return (
    <Checkbox
      label={label}
      checked={on}
      disabled={disabled}
      onChange={(_event, { checked }) => onChange(checked === true)}
    />
  );
}
