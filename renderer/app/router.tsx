import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';

import { AssumedChange } from '#shared/report/what-if-model';

import { ActionsAddress } from '../screens/actions/actions-address.ts';
import { ActionsScreen } from '../screens/actions/ActionsScreen.tsx';
import { BoardScreen } from '../screens/board/BoardScreen.tsx';
import { CasesAddress } from '../screens/cases/cases-address.ts';
import { CasesScreen } from '../screens/cases/CasesScreen.tsx';
import { EditorScreen } from '../screens/editor/EditorScreen.tsx';
import { HistoryScreen } from '../screens/editor/history/HistoryScreen.tsx';
import { NewCaseScreen } from '../screens/editor/NewCaseScreen.tsx';
import { KnowledgeScreen } from '../screens/knowledge/KnowledgeScreen.tsx';
import { MeetingScreen } from '../screens/meetings/MeetingScreen.tsx';
import { MeetingsScreen } from '../screens/meetings/MeetingsScreen.tsx';
import { OperatorScreen } from '../screens/room/operator/OperatorScreen.tsx';
import { PreparationAddress } from '../screens/preparation/preparation-address.ts';
import { MinutesScreen } from '../screens/minutes/MinutesScreen.tsx';
import { OutcomeScreen } from '../screens/minutes/OutcomeScreen.tsx';
import { PreparationScreen } from '../screens/preparation/PreparationScreen.tsx';
import { PresentScreen } from '../screens/present/PresentScreen.tsx';
import { QualityAddress } from '../screens/quality/quality-address.ts';
import { QualityScreen } from '../screens/quality/QualityScreen.tsx';
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

const meetingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings',
  component: MeetingsScreen,
});

const meetingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id',
  component: function MeetingRoute() {
    const { id } = meetingRoute.useParams();
    return <MeetingScreen key={id} id={id} />;
  },
});

const actionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/actions',
  validateSearch: ActionsAddress,
  component: function ActionsRoute() {
    return <ActionsScreen address={actionsRoute.useSearch()} />;
  },
});

const qualityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quality',
  validateSearch: QualityAddress,
  component: function QualityRoute() {
    return <QualityScreen address={qualityRoute.useSearch()} />;
  },
});

const minutesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/minutes',
  component: function MinutesRoute() {
    return <MinutesScreen meeting={minutesRoute.useParams().id} />;
  },
});

const outcomeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/meetings/$id/cases/$caseId/outcome',
  component: function OutcomeRoute() {
    const { id, caseId } = outcomeRoute.useParams();
    return <OutcomeScreen meeting={id} caseId={caseId} />;
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
    meetingsRoute,
    meetingRoute,
    actionsRoute,
    qualityRoute,
    minutesRoute,
    outcomeRoute,
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
