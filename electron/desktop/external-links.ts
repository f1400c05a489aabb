/** The sources of a pack are cited by DOI; nothing else is opened outside the app. */
const ALLOWED_HOSTS: readonly string[] = ['doi.org'];

type Browser = {
  /** Shows the whole address and asks; nothing is opened unasked. */
  readonly confirm: (address: string) => Promise<boolean>;
  readonly open: (address: string) => Promise<void>;
};

/** The one way out of the app to a web page. */
export async function openExternalLink(address: string, browser: Browser): Promise<void> {
  if (!isAllowedLink(address)) return;
  if (await browser.confirm(address)) await browser.open(address);
}

export function isAllowedLink(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:') return false;
  return ALLOWED_HOSTS.includes(url.host) && url.username === '' && url.password === '';
}
