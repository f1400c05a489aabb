import type { PresenterPort } from '../presenter-port.ts';

/** Gives the address of a presenter's window once the server listens; before that it fails. */
export function createPresenterAddress(): PresenterPort & {
  readonly serve: (createAddress: () => string) => void;
} {
  let createAddress: (() => string) | undefined;
  return {
    serve: (create) => {
      createAddress = create;
    },
    open: () => {
      if (createAddress === undefined) return Promise.reject(new Error('nothing listens yet'));
      return Promise.resolve({ kind: 'address', address: createAddress() });
    },
  };
}
