import { startHost } from '../../scripts/spawn-host.ts';
import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults } from './support/display-rules.ts';
import { expect, test } from './support/fixtures.ts';
import { PERSON } from './models/vault-model.ts';

test('a wrong passphrase is refused clearly, the right one opens', async ({ page, vault }) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  await vault.lock();
  await vault.unlock('wrong horse battery');
  await expect(vault.problem).toContainText('does not open the vault');
  expect(await accessibilityFaults(page)).toEqual([]);
  await vault.unlock(PERSON.passphrase);
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible();
});

test('a lost passphrase is replaced with the printed recovery key', async ({ page, vault }) => {
  const recoveryKey = await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  await vault.lock();
  await page.getByRole('button', { name: 'Passphrase lost? Use the recovery key' }).click();
  await page.getByLabel('Your name').fill(PERSON.user);
  await page.getByLabel('Passphrase', { exact: true }).fill('an entirely new phrase');
  await page.getByLabel('Passphrase again').fill('an entirely new phrase');
  await page.getByLabel('Recovery key').fill('AAAAA-AAAAA');
  await page.getByRole('button', { name: 'Set the passphrase and unlock' }).click();
  await expect(vault.problem).toContainText('not typed correctly');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Recovery key').fill(recoveryKey.toLowerCase());
  await page.getByRole('button', { name: 'Set the passphrase and unlock' }).click();
  await expect(page.getByText('No cases yet')).toBeVisible();
  await vault.lock();
  await vault.unlock('an entirely new phrase');
  await expect(page.getByText('No cases yet')).toBeVisible();
});

test('what was saved is there after the host was stopped and started again', async ({
  page,
  host,
  vault,
  board,
}) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  const id = await addCase(page, { patient: { name: { family: 'Quillfeather' } } });
  await host.stop();

  const again = await startHost({ dataDirectory: host.dataDirectory });
  await page.goto(again.address);
  await vault.unlock(PERSON.passphrase);
  await expect(page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible();
  await board.open(id);
  await expect(board.banner).toContainText('QUILLFEATHER');
  await again.stop();
});

test('a save on a stale revision is refused and loses nothing', async ({ page, vault, editor }) => {
  const conflict = page.getByRole('dialog', { name: 'Somebody saved this case meanwhile' });
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  const id = await addCase(page, { patient: { name: { family: 'Quillfeather' } } });
  await page.goto(`${new URL(page.url()).origin}/#/cases/${id}/edit`);
  await editor.field('Given name').fill('Mine');
  const other = await ask(page, 'cases.save', {
    id,
    base: 1,
    document: { patient: { name: { family: 'Quillfeather', given: 'Theirs' } } },
  });
  expect(other.ok).toBe(true);

  await editor.save.click();

  await expect(conflict).toContainText('Revision 2 is by Dr Vogt');
  await conflict.getByRole('button', { name: 'Decide later' }).last().click();
  await expect(editor.field('Given name')).toHaveValue('Mine');
  const kept = await ask(page, 'cases.get', { id });
  expect(kept).toMatchObject({
    ok: true,
    value: { revision: 2, document: { patient: { name: { given: 'Theirs' } } } },
  });
});

test('a broken case file is refused with the path of each fault, and nothing comes in', async ({
  page,
  vault,
}) => {
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();
  const broken = {
    format: 'consilium-case/1',
    case: { health: { ecog: { value: 9 } }, lesions: [{ site: 'lung', colour: 'blue' }] },
  };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import case file' }).first().click();
  await (
    await chooser
  ).setFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });

  await expect(page.getByText('case.health.ecog.value')).toBeVisible();
  await expect(page.getByText('case.lesions[0].colour')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const list = await ask(page, 'cases.list', { query: '', offset: 0, limit: 10 });
  expect(list).toMatchObject({ ok: true, value: { total: 0 } });
});
