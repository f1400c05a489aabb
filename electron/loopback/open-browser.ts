import { spawn } from 'node:child_process';

type Command = { readonly file: string; readonly args: readonly string[] };

/** Shows the address in the user's browser where there is a desktop; else nothing happens. */
export function openBrowser(address: string): void {
  const command = browserCommand(address, process.platform, process.env);
  if (command === undefined) return;
  const child = spawn(command.file, command.args, { stdio: 'ignore', detached: true });
  // No such program: the printed address still stands.
  child.on('error', () => undefined);
  child.unref();
}

export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | undefined {
  if (env['CI'] !== undefined) return undefined;
  if (platform === 'win32') {
    return { file: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  }
  if (platform === 'darwin') return { file: 'open', args: [address] };
  return hasDisplay(env) ? { file: 'xdg-open', args: [address] } : undefined;
}

/** Whether a window can be shown on Linux. */
export function hasDisplay(env: Readonly<Record<string, string | undefined>>): boolean {
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}
