import { type DragEvent, type ReactNode, useState } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './DropArea.module.css';

type DropAreaProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** Takes case files dropped anywhere on the list; the import button does the same. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);

  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  }

  function leave(event: DragEvent): void {
    // Moving on to something inside the area is no leaving.
    const { relatedTarget } = event;
    if (relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)) return;
    setIsOver(false);
  }

  function drop(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div className={classes.area} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && <div className={classes.veil}>{TEXT.cases.import.drop}</div>}
    </div>
  );
}
