import { Field, Input, Textarea } from '@fluentui/react-components';

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
  return (
    <Field
      className="field"
      label={label}
      {...(fault !== null && { validationState: 'error', validationMessage: fault })}
    >
      {lines ? (
        <Textarea
          size="small"
          resize="vertical"
          value={value}
          textarea={{ rows: 3 }}
          onChange={(_event, data) => onChange(data.value)}
        />
      ) : (
        <Input
          size="small"
          autoComplete="off"
          value={value}
          onChange={(_event, data) => onChange(data.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onEnter?.();
          }}
        />
      )}
    </Field>
  );
}
