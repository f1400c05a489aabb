import { parseArgs } from 'node:util';

import { err, ok, type Result } from '#shared/result';

export type LoopbackArguments = {
  readonly dataDirectory: string;
  readonly port: number;
  readonly demo: boolean;
  readonly openBrowser: boolean;
};

export const USAGE =
  'Usage: node electron/loopback/main.ts --data <folder> [--port <number>] [--demo] [--no-open]';

export function readArguments(args: readonly string[]): Result<LoopbackArguments, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        demo: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
      },
    });
    if (values.data === undefined || values.data === '') return err('--data is missing.');
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    if (port > 65_535) return err('--port must be a number from 0 to 65535.');
    return ok({
      dataDirectory: values.data,
      port,
      demo: values.demo,
      openBrowser: !values['no-open'],
    });
  } catch (error) {
    return err(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}
