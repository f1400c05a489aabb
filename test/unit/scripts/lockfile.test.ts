import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { missingPlatformPackages } from '../../../scripts/complete-lockfile.ts';

it('names every platform package in the lockfile, so that npm ci works on every machine', () => {
  // npm's own format; the function reads only what it declares.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Parameters<typeof missingPlatformPackages>[0];
  };
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(missingPlatformPackages(packages)).toEqual([]);
});

it('finds a platform package that is named but not locked', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { '@a/darwin-arm64': '1.0.0' } } };
  expect(missingPlatformPackages(packages)).toEqual([
    { name: '@a/darwin-arm64', version: '1.0.0', dev: false },
  ]);
});
