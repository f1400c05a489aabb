/** Shown to a browser without a session; it holds no data. */
export function signedOutPage(port: number, nonce: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Consilium is not open here</title>
    <style nonce="${nonce}">
      body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
    </style>
  </head>
  <body>
    <h1>Consilium is not open in this browser</h1>
    <p>Open it with the address that Consilium printed when it started. It begins with
      <code>http://127.0.0.1:${port}/open?token=</code></p>
    <p>That address works once, and for ten minutes. If it was used or is too old, stop Consilium
      and start it again: it prints a new one.</p>
    <p>If you have just opened it: <a href="/">continue</a>.</p>
  </body>
</html>
`;
}
