import { useNavigate } from '@tanstack/react-router';

import type { CasesAddress } from './cases-address.ts';

/** Puts the list's state into the address. */
export type CasesAddressBook = {
  readonly address: CasesAddress;
  /** A step that the Back button takes back. */
  readonly go: (to: CasesAddress) => void;
  /** A change that Back does not go through one by one, such as a letter of the search. */
  readonly adjust: (to: CasesAddress) => void;
};

export function useCasesAddress(address: CasesAddress): CasesAddressBook {
  const navigate = useNavigate();
  return {
    address,
    go: (to) => void navigate({ to: '/cases', search: to }),
    adjust: (to) => void navigate({ to: '/cases', search: to, replace: true }),
  };
}
