import type { ReactNode } from 'react';

/** Line icons of the ribbon, drawn on a 24-pixel square in the colour of the text. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const OpenIcon = () => (
  <Icon>
    <path d="M3 18V6a1 1 0 0 1 1-1h5l2 2h8a1 1 0 0 1 1 1v2M3 18l3-8h16l-3 8z" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M12 4v11m0 0 4-4m-4 4-4-4M4 17v2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-2" />
  </Icon>
);

export const PaneIcon = () => (
  <Icon>
    <path d="M5 5h14v15H5zM5 9h14M9 3v4m6-4v4m-7 7 2 2 4-4" />
  </Icon>
);

export const ReportIcon = () => (
  <Icon>
    <path d="M6 3h9l4 4v14H6zM14 3v5h5M9 17v-3m3 3v-5m3 5v-2" />
  </Icon>
);

export const ColourIcon = () => (
  <Icon>
    <path d="m5 15 9-9 4 4-9 9H5zM12 8l4 4M4 22h16" />
  </Icon>
);

export const PlainIcon = () => (
  <Icon>
    <path d="m5 15 9-9 4 4-9 9H5zM12 8l4 4M4 22h16M3 3l18 18" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);
