import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';

import { AssumedChange } from '#shared/report/what-if-model';

import { BoardScreen } from '../screens/board/BoardScreen.tsx';
import { CasesAddress } from '../screens/cases/cases-address.ts';
import { CasesScreen } from '../screens/cases/CasesScreen.tsx';
import { EditorScreen } from '../screens/editor/EditorScreen.tsx';
import { HistoryScreen } from '../screens/editor/history/HistoryScreen.tsx';
import { NewCaseScreen } from '../screens/editor/NewCaseScreen.tsx';
import { KnowledgeScreen } from '../screens/knowledge/KnowledgeScreen.tsx';
import { OperatorScreen } from '../screens/operator/OperatorScreen.tsx';
import { PreparationAddress } from '../screens/preparation/preparation-address.ts';
import { PreparationScreen } from '../screens/preparation/PreparationScreen.tsx';
import { PresentScreen } from '../screens/present/PresentScreen.tsx';
import { DeskRoot } from './DeskRoot.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Shell } from './Shell.tsx';

/** A revision in the address, a broken one counts as "the latest"; what is assumed at first. */
const BoardSearch = z.object({
  revision: z.int().min(1).optional().catch(undefined),
  whatIf: z.array(AssumedChange).max(300).optional().catch(undefined),
});
const EditorSearch = z.object({ section: z.string().optional().catch(undefined) });
/** With the key of the draft to go on with. */
const NewCaseSearch = EditorSearch.extend({ draft: z.uuid().optional().catch(undefined) });

const rootRoute = createRootRoute({ component: DeskRoot });

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    // The router's own way to leave for another route is to throw one.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/cases', replace: true });
  },
});

const casesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases',
  validateSearch: CasesAddress,
  component: function CasesRoute() {
    return <CasesScreen address={casesRoute.useSearch()} />;
  },
});

const newCaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/new',
  validateSearch: NewCaseSearch,
  beforeLoad: ({ search }) => {
    if (search.draft !== undefined) return;
    // Every new case has a draft of its own from the first key on.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({
      to: '/cases/new',
      search: { ...search, draft: crypto.randomUUID() },
      replace: true,
    });
  },
  component: function NewCaseRoute() {
    const { draft = '', section } = newCaseRoute.useSearch();
    return <NewCaseScreen key={draft} draftKey={draft} section={section} />;
  },
});

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$id',
  validateSearch: BoardSearch,
  component: function BoardRoute() {
    const { revision, whatIf } = boardRoute.useSearch();
    return <BoardScreen id={boardRoute.useParams().id} revision={revision} whatIf={whatIf} />;
  },
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$id/edit',
  validateSearch: EditorSearch,
  component: function EditRoute() {
    const { id } = editRoute.useParams();
    return <EditorScreen key={id} id={id} section={editRoute.useSearch().section} />;
  },
});

const historyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$id/history',
  component: function HistoryRoute() {
    const { id } = historyRoute.useParams();
    return <HistoryScreen key={id} id={id} />;
  },
});

const preparationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/preparation',
  validateSearch: PreparationAddress,
  component: function PreparationRoute() {
    return <PreparationScreen address={preparationRoute.useSearch()} />;
  },
});

const knowledgeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/knowledge/{-$kind}/{-$id}',
  component: function KnowledgeRoute() {
    const { kind, id } = knowledgeRoute.useParams();
    return <KnowledgeScreen kind={kind} id={id} />;
  },
});

const presentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$id/present',
  component: function PresentRoute() {
    return <PresentScreen id={presentRoute.useParams().id} />;
  },
});

const operatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meetings/$id/room',
  component: function OperatorRoute() {
    const { id } = operatorRoute.useParams();
    return <OperatorScreen key={id} id={id} />;
  },
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  shellRoute.addChildren([
    casesRoute,
    newCaseRoute,
    boardRoute,
    editRoute,
    historyRoute,
    preparationRoute,
    knowledgeRoute,
  ]),
  presentRoute,
  operatorRoute,
]);

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  // The router learns the routes' types by merging into its own interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Register {
    router: typeof router;
  }
}
