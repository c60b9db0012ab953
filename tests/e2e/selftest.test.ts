import { expect, it } from '@jest/globals';
import { describeInBrowser } from './harness';

describeInBrowser('the self-test beside the stand-in host', ({ openPage }) => {
  it('has every probe answered, all as expected, and leaves the workbook as it was', async () => {
    const preview = await openPage({ page: 'selftest', today: '2025-10-08' });
    const frame = preview.page.frameLocator('iframe[data-pane]');
    const tabs = await preview.tabs();
    await frame.getByText('Ready.').waitFor();
    await frame.getByRole('button', { name: 'Run' }).click();
    await frame.getByText(/^\d+ answered, 0 left out, 0 differ\.$/).waitFor({ timeout: 60_000 });
    const recording: unknown = JSON.parse(await frame.getByLabel(/^Recording/).inputValue());
    expect(recording).toMatchObject({
      platform: 'OfficeOnline',
      left: [],
      answers: { 'values.monthFirst': [46022, 'm/d/yyyy'] },
    });
    expect(await preview.tabs()).toEqual(tabs);
  });
});
