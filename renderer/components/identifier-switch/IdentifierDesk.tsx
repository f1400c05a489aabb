import {
  keepHidden,
  showIdentifiers,
  useIdentifierDisplay,
  useIsAskingToShow,
} from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';
import classes from './IdentifierDesk.module.css';
import { ShowDialog } from './ShowDialog.tsx';

/** What stands behind every switch: the question before showing, and the announcement. */
export function IdentifierDesk() {
  const display = useIdentifierDisplay();
  const isAsking = useIsAskingToShow();
  return (
    <>
      <output className={classes.status}>
        {display === 'hidden' ? TEXT.privacy.nowHidden : TEXT.privacy.nowShown}
      </output>
      <ShowDialog isOpen={isAsking} onShow={showIdentifiers} onKeep={keepHidden} />
    </>
  );
}
