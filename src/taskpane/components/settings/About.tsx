import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import product from '../../../../package.json';
import { hostDetails } from '../../../excel/door/office-page';
import { SETTINGS_VIEW, versionLine } from '../../../strings/pane-settings';
import { GuideLink } from '../GuideLink';
import { copyText } from '../report/clipboard';

/** Which version this is, and what an administrator asks for; nothing of the workbook is in it. */
export function About() {
  const [told, setTold] = useState<'copied' | 'refused' | null>(null);
  return (
    <section className="stack" aria-label={SETTINGS_VIEW.about}>
      <h2>{SETTINGS_VIEW.about}</h2>
      <p>
        {versionLine(product.version)} · <GuideLink />
      </p>
      <div className="buttons">
        <Button onClick={() => setTold(copyText(detailsOf()) ? 'copied' : 'refused')}>
          {SETTINGS_VIEW.copyAbout}
        </Button>
      </div>
      <p role="status">
        {told === 'copied' && SETTINGS_VIEW.copied}
        {told === 'refused' && SETTINGS_VIEW.copyRefused}
      </p>
      {told === 'refused' && <pre className="paper urged">{detailsOf()}</pre>}
    </section>
  );
}

function detailsOf(): string {
  return [versionLine(product.version), ...hostDetails(), navigator.userAgent].join('\n');
}
