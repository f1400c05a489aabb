import type { Call, CommonError, Reply } from '#shared/contract/call';
import { contract } from '#shared/contract/contract';
import { type Issue, issuesOf } from '#shared/domain/issue';
import type { Result } from '#shared/result';

import type { AppDeps, VaultDeps } from './deps.ts';
import { openHandlers, type Refusal, vaultHandlers } from './handlers.ts';
import type { Log } from './log.ts';

/** Which window asks: the presenter may look, and only at what is unlocked. */
export type Role = 'desk' | 'presenter';

export type Request = { readonly role: Role; readonly name: string; readonly input: unknown };

/**
 * The one place where calls are checked, run and answered, for every host. A failure leaves as
 * a code with a reference into the log; a bug's message never does, because it may quote a case.
 */
export async function dispatch(deps: AppDeps, log: Log, request: Request): Promise<Reply<unknown>> {
  const ref = deps.newId();
  const refuse = (code: string, issues?: readonly Issue[]): Reply<unknown> => {
    log.safe('call-refused', { ref, code });
    return { ok: false, error: { code, ref, ...(issues === undefined ? {} : { issues }) } };
  };

  const definition = findCall(request.name);
  if (definition === undefined) {
    return refuse('invalid-input', [{ path: '(call)', message: 'is not a call Consilium knows' }]);
  }
  const obstacle = obstacleTo(definition, request, deps);
  if (obstacle !== undefined) return refuse(obstacle);
  const input = definition.input.safeParse(request.input, { reportInput: true });
  if (!input.success) return refuse('invalid-input', issuesOf(input.error));

  try {
    const outcome = await run(deps, request.name, input.data);
    if (outcome.ok) return { ok: true, value: definition.output.parse(outcome.value) };
    const { error } = outcome;
    return typeof error === 'string' ? refuse(error) : refuse(error.code, error.issues);
  } catch (error) {
    log.failure('call-failed', ref, error);
    return { ok: false, error: { code: 'internal', ref } };
  }
}

function findCall(name: string): Call | undefined {
  const [group = '', verb = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, group)) return undefined;
  // The contract's own keys were checked one line above; its values are calls by construction.
  const calls: Readonly<Record<string, Call>> = contract[group as keyof typeof contract];
  return Object.hasOwn(calls, verb) ? calls[verb] : undefined;
}

function obstacleTo(
  definition: Call,
  { role, name }: Request,
  { session }: AppDeps,
): CommonError | undefined {
  const mayLook = definition.access === 'read' && !name.startsWith('vault.');
  if (role === 'presenter' && !mayLook) return 'not-allowed';
  if (!definition.beforeUnlock && session.current() === undefined) return 'vault-locked';
  return undefined;
}

type AnyOutcome = Result<unknown, Refusal>;
type Handlers<Deps> = Readonly<
  Record<string, (deps: Deps, input: unknown) => AnyOutcome | Promise<AnyOutcome>>
>;

/** The tables' types hold each handler against its call; here only the name is known. */
function run(deps: AppDeps, name: string, input: unknown): AnyOutcome | Promise<AnyOutcome> {
  // Both casts: the input was parsed by the schema of the very call the handler is typed by.
  const open = (openHandlers as unknown as Handlers<AppDeps>)[name];
  if (open !== undefined) return open(deps, input);
  const session = deps.session.current();
  const handler = (vaultHandlers as unknown as Handlers<VaultDeps>)[name];
  if (session === undefined || handler === undefined) throw new Error('a call without a handler');
  return handler({ ...deps, db: session.database.db, user: session.user }, input);
}
