/** Texts of the Knowledge screen beside those by code, which stand with the screen. */
export const KNOWLEDGE_TEXT = {
  documentTitle: 'Knowledge · Consilium',
  title: 'Knowledge',
  paper: 'Knowledge pack',
  loading: 'Loading the knowledge pack',
  parts: 'Parts of the pack',
  pack: (title: string, version: string) => `${title}, version ${version}`,
  evidence: 'Evidence up to',
  reviewBy: 'Review by',
  print: 'Print',
  printList: 'Print list',
  searchKey: '/',
  looksAt: 'Looks at',
  until: (when: string) => `Lifted when ${when}`,
  failSafe: 'Counts while not known, too',
  shared: (block: string) => `Shared: ${block}`,
} as const;
