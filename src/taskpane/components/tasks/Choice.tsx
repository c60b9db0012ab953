import { Select } from '../Select';

interface Props {
  readonly label: string;
  /** The words for no choice. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of several, or all of them. */
export function Choice({ label, all, options, value, onChange }: Props) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    >
      <option value="">{all}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
}
