import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Several lines may be typed. */
  readonly lines?: boolean;
  /** What is wrong with the value; null where nothing is. */
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
  /** What Enter does in a field of one line. */
  readonly onEnter?: () => void;
}

/** A text under its label. */
export function TextField({ label, value, lines = false, fault = null, onChange, onEnter }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    className: 'input',
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : `${id}-fault`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onEnter?.();
          }}
        />
      )}
      {fault !== null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
