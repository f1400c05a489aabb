import { useLocation, useNavigate } from '@tanstack/react-router';

import { switchIdentifiers, useIdentifierDisplay } from '../../api/identifier-display.ts';
import { knowledgeAddress } from '../../components/knowledge-link/knowledge-address.ts';
import { SECTIONS } from '../../screens/editor/sections/sections.ts';
import { TEXT } from '../../text/text.ts';
import { type Action, useOfferedActions } from '../actions.ts';
import { useDesk } from '../desk-context.ts';
import { caseIn, placeOf } from '../place.ts';

const TEXTS = TEXT.shell.palette.actions;
const WORDS = TEXT.shell.palette.words;

/** Everything that can be done here: on this screen first, then with this case, then anywhere. */
export function usePaletteActions(): readonly Action[] {
  return [
    ...useOfferedActions(),
    ...useCaseActions(),
    ...useWaysToGo(),
    ...useDeskActions(),
    ...useSectionActions(),
  ];
}

function useCaseActions(): readonly Action[] {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const id = caseIn(pathname);
  const place = placeOf(pathname);
  const print = action('print', () => window.print());
  if (id === undefined) return place === 'cases' ? [print] : [];
  const params = { id };
  const sheet = action('boardSheet', () => void navigate({ to: '/cases/$id', params }));
  const others: readonly Action[] = [
    action('data', () => void navigate({ to: '/cases/$id/edit', params })),
    action('history', () => void navigate({ to: '/cases/$id/history', params })),
  ];
  if (place !== 'board') return [sheet, ...others];
  const whatIf = () =>
    void navigate({
      to: '/cases/$id',
      params,
      search: (before) => ({ revision: before.revision, whatIf: [] }),
    });
  const present = () => void navigate({ to: '/cases/$id/present', params });
  return [
    { ...action('present', present), shortcut: 'board.present' },
    print,
    { ...action('whatIf', whatIf), shortcut: 'board.whatIf' },
    ...others,
  ];
}

function useWaysToGo(): readonly Action[] {
  const navigate = useNavigate();
  return [
    action('newCase', () => void navigate({ to: '/cases/new' })),
    action('goCases', () => void navigate({ to: '/cases' })),
    action('goPreparation', () => void navigate({ to: '/preparation' })),
    action('goKnowledge', () => void navigate(knowledgeAddress({}))),
    action('goMeetings', () => void navigate({ to: '/meetings' })),
    action('goActions', () => void navigate({ to: '/actions' })),
    action('goQuality', () => void navigate({ to: '/quality' })),
  ];
}

function useDeskActions(): readonly Action[] {
  const { openHelp, openAbout, lock } = useDesk();
  const isHidden = useIdentifierDisplay() === 'hidden';
  return [
    {
      id: 'identifiers',
      label: isHidden ? TEXT.privacy.show : TEXT.privacy.hide,
      words: WORDS.identifiers,
      shortcut: 'identifiers',
      run: switchIdentifiers,
    },
    { ...action('help', openHelp), shortcut: 'help' },
    action('about', openAbout),
    { ...action('lock', lock), shortcut: 'lock' },
  ];
}

function useSectionActions(): readonly Action[] {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const id = caseIn(pathname);
  const place = placeOf(pathname);
  if (place !== 'editor' && place !== 'new-case') return [];
  return SECTIONS.map(({ id: section, title }) => ({
    id: `section ${section}`,
    label: TEXTS.section(title),
    run: () => {
      if (id === undefined) {
        void navigate({ to: '/cases/new', search: (before) => ({ ...before, section }) });
        return;
      }
      void navigate({ to: '/cases/$id/edit', params: { id }, search: { section } });
    },
  }));
}

type PlainAction = Exclude<keyof typeof TEXTS, 'section' | 'save' | 'importCase'>;

function action(id: PlainAction, run: () => void): Action {
  return { id, label: TEXTS[id], words: WORDS[id], run };
}
