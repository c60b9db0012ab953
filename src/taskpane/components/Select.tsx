import type { ComponentProps } from 'react';

/**
 * The browser's own list. Its box shows as much of the chosen words as fits; pointing at it says them whole (a title
 * that always stood there would be read out to those who heard the words already).
 */
export function Select(props: Omit<ComponentProps<'select'>, 'title' | 'onPointerEnter'>) {
  return (
    <select
      {...props}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = currentTarget.selectedOptions[0]?.text ?? '';
      }}
    />
  );
}
