interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick beside its words. */
export function Check({ label, on, disabled = false, onChange }: Props) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}
