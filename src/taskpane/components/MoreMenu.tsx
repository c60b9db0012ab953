import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PANE } from '../../strings/pane';
import { ATTENTION } from '../../strings/pane-attention';
import { HIGHLIGHT } from '../../strings/pane-highlight';
import { HIGHLIGHT_JOB, REMOVE_HIGHLIGHT_JOB } from '../jobs/highlight-jobs';
import type { Pane } from '../state/use-pane';
import { GUIDE } from './GuideLink';

/** What is wanted now and then, from every view. */
export function MoreMenu({ pane: { read, run } }: { readonly pane: Pane }) {
  return (
    <Menu positioning={{ position: 'below', strategy: 'fixed', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={ATTENTION.more}
          title={ATTENTION.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => read()}>{PANE.reload}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => run(HIGHLIGHT_JOB)}>{HIGHLIGHT.apply}</MenuItem>
          <MenuItem onClick={() => run(REMOVE_HIGHLIGHT_JOB)}>{HIGHLIGHT.remove}</MenuItem>
          <MenuDivider />
          <MenuItemLink href={GUIDE} target="_blank" rel="noreferrer">
            {PANE.guide}
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
